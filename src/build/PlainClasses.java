import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Copies classes, and writes out what the compiler leaves to be made at run time: how a `switch` over types chooses, and how a
/// record compares and hashes itself. Java makes each of these when it is first met, which takes 3 ms for the first and 0.6 ms
/// for every other, and the AOT cache of JDK 25 does not keep them: a quarter of the time of a short command. The copy does the
/// very same; it is only sooner there.
final class PlainClasses {
    private final ClassFile file;

    private PlainClasses(ClassLoader loader) {
        file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// Copies a folder of classes, resources and all.
    static void copy(Path from, Path to, List<Path> libraries) throws IOException {
        var places = new ArrayList<URL>(List.of(from.toUri().toURL()));
        for (var library : libraries)
            places.add(library.toUri().toURL());
        try (var loader = new URLClassLoader(places.toArray(URL[]::new)); var files = Files.walk(from)) {
            var plain = new PlainClasses(loader);
            for (var source : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                if (source.toString().endsWith(".class")) Files.write(target, plain.of(Files.readAllBytes(source)));
                else Files.copy(source, target);
            }
        }
    }

    private byte[] of(byte[] bytes) {
        var model = file.parse(bytes);
        return file.transformClass(model, new Rewriting(model).transform());
    }

    /// One class: each call that would be linked at run time becomes one of a method that is added to the class.
    private static final class Rewriting {
        private record Added(String name, MethodTypeDesc type, Body body) {}

        private final ClassModel model;
        private final Map<InvokeDynamicEntry, Optional<Added>> added = new LinkedHashMap<>();

        private Rewriting(ClassModel model) {
            this.model = model;
        }

        private ClassTransform transform() {
            return ClassTransform.transformingMethodBodies(this::rewrite)
                    .andThen(ClassTransform.endHandler(this::add));
        }

        private void rewrite(CodeBuilder builder, CodeElement element) {
            if (element instanceof InvokeDynamicInstruction call && method(call.invokedynamic()).isPresent()) {
                var method = method(call.invokedynamic()).get();
                builder.invoke(Opcode.INVOKESTATIC, model.thisClass().asSymbol(), method.name(), method.type(),
                        model.flags().has(AccessFlag.INTERFACE));
            } else builder.with(element);
        }

        private Optional<Added> method(InvokeDynamicEntry call) {
            var name = "plain$" + added.size();
            return added.computeIfAbsent(call, _ -> Body.of(call).map(body -> new Added(name, call.typeSymbol(), body)));
        }

        private void add(ClassBuilder builder) {
            for (var method : added.values().stream().flatMap(Optional::stream).toList())
                builder.withMethodBody(method.name(), method.type(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, method.body()::write);
        }
    }
}
