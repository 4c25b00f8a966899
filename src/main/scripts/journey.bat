@echo off
rem Starts Value Journey: "journey [FILE]" opens the window, "journey check|diff|export|forecast|git-setup|import|merge|new|rules|show ..." does its work without one.
rem
rem Java is the first of these that is 25 or later: JOURNEY_JAVA (a java program or a JDK's folder), the JDK that built this
rem folder, JAVA_HOME, the java programs on the path. The two caches beside the jars make the start fast; each was made by
rem the JDK that built this folder and is used with no other. The same as the shell script beside it, line for line.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "home=%%~fI"
set "lib=%home%\lib"

set "java="
set "built_by="
set "built_release="
if exist "%lib%\built-by" (
  < "%lib%\built-by" (
    set /p built_by=
    set /p built_release=
  )
)

if defined JOURNEY_JAVA call :try "%JOURNEY_JAVA%"
if not defined java if defined JOURNEY_JAVA call :try "%JOURNEY_JAVA%\bin\java.exe"
if not defined java if defined built_by call :try "%built_by%\bin\java.exe"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined java call :try "%%J"
if not defined java (
  echo Value Journey needs Java 25 or later, and neither JOURNEY_JAVA nor JAVA_HOME nor the path leads to one: install it from https://adoptium.net, or set JOURNEY_JAVA to its folder. 1>&2
  exit /b 3
)

set "kind=window"
set "first=%~1"
if defined first (
  if "%first:~0,1%"=="-" set "kind=command"
  for %%C in (check diff export forecast git-setup import merge new rules show) do if "%first%"=="%%C" set "kind=command"
)

set "cache="
if exist "%lib%\%kind%.aot" if /i "%jdk%"=="%built_by%" if "%release%"=="%built_release%" set "cache=yes"

set "options=-XX:+UseSerialGC"
if defined cache set options=%options% "-XX:AOTCache=%lib%\%kind%.aot" -Xlog:aot*=off -Xlog:cds*=off

if "%kind%"=="command" (
  "%java%" %options% -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djourney.terminal=ask -cp "%lib%\value-journey.jar" journey.Main %*
) else (
  "%java%" %options% -Xms32m --enable-native-access=javafx.graphics --module-path "%lib%" --module journey/journey.Main %*
)
exit /b %errorlevel%

rem Sets "java", "jdk" and "release" when the program given is a java of 25 or later: its JDK's release file says so at
rem once, asking the program is left for those without that file.
:try
if not exist "%~f1" exit /b 1
if exist "%~f1\" exit /b 1
for %%I in ("%~dp1..") do set "jdk=%%~fI"
set "release="
set "version="
if exist "%jdk%\release" (
  for /f "usebackq tokens=1,* delims==" %%K in ("%jdk%\release") do (
    if "%%K"=="JAVA_VERSION" set "version=%%~L"
    if "%%K"=="JAVA_RUNTIME_VERSION" call :add %%L
    if "%%K"=="IMPLEMENTOR" call :add %%L
  )
) else (
  for /f "tokens=3" %%V in ('call "%~f1" -version 2^>^&1 ^| findstr /r /c:" version "') do if not defined version set "version=%%~V"
)
if not defined version exit /b 1
for /f "delims=.-+" %%V in ("%version%") do set "version=%%V"
set /a "number=version" 2>nul
if not defined number exit /b 1
if %number% lss 25 exit /b 1
set "java=%~f1"
exit /b 0

:add
set "release=%release%%~1"
exit /b 0
