import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;

/// What a call that Java would link at run time does, as code.
interface Body {
    ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    void write(CodeBuilder code);

    /// The body for a call, if it is of the kinds that are written out here.
    static Optional<Body> of(InvokeDynamicEntry call) {
        var bootstrap = call.bootstrap();
        var maker = bootstrap.bootstrapMethod().asSymbol();
        var arguments = bootstrap.arguments().stream().map(argument -> (ConstantDesc) argument.constantValue()).toList();
        return switch (maker.owner().displayName() + "." + maker.methodName() + " " + call.name().stringValue()) {
            case "SwitchBootstraps.typeSwitch typeSwitch" -> typeSwitch(call.typeSymbol(), arguments);
            case "ObjectMethods.bootstrap hashCode" -> Optional.of(hash(getters(arguments)));
            case "ObjectMethods.bootstrap equals" -> Optional.of(equality((ClassDesc) arguments.getFirst(), getters(arguments)));
            default -> Optional.empty();
        };
    }

    private static List<DirectMethodHandleDesc> getters(List<ConstantDesc> arguments) {
        return arguments.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    /// The number of the first label from `restart` on that fits; -1 for null, and the number of labels when none fits. Labels
    /// other than types and texts are left to Java.
    private static Optional<Body> typeSwitch(MethodTypeDesc type, List<ConstantDesc> labels) {
        if (type.parameterType(0).isPrimitive()) return Optional.empty();
        for (var label : labels)
            if (!(label instanceof String || label instanceof ClassDesc one && !one.isPrimitive())) return Optional.empty();
        return Optional.of(code -> {
            var someone = code.newLabel();
            code.aload(0).ifnonnull(someone).loadConstant(-1).ireturn().labelBinding(someone);
            for (int i = 0; i < labels.size(); i++) {
                var next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next);
                switch (labels.get(i)) {
                    case String text -> code.loadConstant(text).aload(0)
                            .invokevirtual(ConstantDescs.CD_String, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object));
                    case ClassDesc label -> code.aload(0).instanceOf(label);
                    case ConstantDesc other -> throw new IllegalStateException(other.toString());
                }
                code.ifeq(next).loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(labels.size()).ireturn();
        });
    }

    /// As `ObjectMethods` does it: 31 times what there was, and the hash of the next field.
    private static Body hash(List<DirectMethodHandleDesc> getters) {
        return code -> {
            code.loadConstant(0);
            for (var getter : getters) {
                var type = getter.invocationType().returnType();
                code.loadConstant(31).imul().aload(0).getfield(getter.owner(), getter.methodName(), type);
                if (type.isPrimitive()) code.invokestatic(boxed(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
                else code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
                code.iadd();
            }
            code.ireturn();
        };
    }

    private static Body equality(ClassDesc record, List<DirectMethodHandleDesc> getters) {
        return code -> {
            var other = code.newLabel();
            var different = code.newLabel();
            code.aload(0).aload(1).if_acmpne(other).loadConstant(1).ireturn().labelBinding(other);
            code.aload(1).instanceOf(record).ifeq(different).aload(1).checkcast(record).astore(2);
            for (var getter : getters) {
                var type = getter.invocationType().returnType();
                for (int side : new int[] {0, 2}) code.aload(side).getfield(getter.owner(), getter.methodName(), type);
                if (!type.isPrimitive())
                    code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                            .ifeq(different);
                else if (TypeKind.from(type).asLoadable() == TypeKind.INT) code.if_icmpne(different);
                else code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(different);
            }
            code.loadConstant(1).ireturn().labelBinding(different).loadConstant(0).ireturn();
        };
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "C" -> ConstantDescs.CD_Character;
            case "S" -> ConstantDescs.CD_Short;
            case "I" -> ConstantDescs.CD_Integer;
            case "J" -> ConstantDescs.CD_Long;
            case "F" -> ConstantDescs.CD_Float;
            case "D" -> ConstantDescs.CD_Double;
            default -> throw new IllegalArgumentException(primitive.toString());
        };
    }
}
