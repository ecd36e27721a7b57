import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opentera.Constants.Status;
import opentera.Members;
import opentera.Message;
import opentera.MessageType;
import opentera.Messages;
import opentera.OpenTera;
import opentera.RpcReply;
import opentera.TeraException;
import opentera.Topic;

/** The binding against the corpus, see tests/golden/README.md. Run from the root of the repository. */
public class Test {
    private static final int ROUND_TRIPS = 100_000;
    private static final String CORPUS =
        System.getenv().getOrDefault("OPENTERA_CORPUS", "tests/golden/corpus.tsv");
    private static final HexFormat HEX = HexFormat.of();

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = 0x20 <= b && b <= 0x7e && b != '"' && b != '\\';
            quoted.append(plain ? String.valueOf((char) b) : "\\" + HEX.toHexDigits(b));
        }
        return quoted.append('"').toString();
    }

    private static <T> String list(List<? extends T> values, Function<T, String> dump) {
        return values.stream().map(dump).collect(Collectors.joining(",", "[", "]"));
    }

    private static String bits(double value) {
        return HEX.toHexDigits(Double.doubleToRawLongBits(value));
    }

    /** Lists the members. */
    private static class Dump implements Members {
        final List<String> members = new ArrayList<>();

        private void add(String name, String dump) {
            members.add(name + ":" + dump);
        }

        @Override
        public void bool(String name, boolean value) {
            add(name, Boolean.toString(value));
        }

        @Override
        public void int32(String name, int value) {
            add(name, Integer.toString(value));
        }

        @Override
        public void uint32(String name, long value) {
            add(name, Long.toString(value));
        }

        @Override
        public void int64(String name, long value) {
            add(name, Long.toString(value));
        }

        @Override
        public void uint64(String name, long value) {
            add(name, Long.toUnsignedString(value));
        }

        @Override
        public void float32(String name, float value) {
            add(name, HEX.toHexDigits(Float.floatToRawIntBits(value)));
        }

        @Override
        public void float64(String name, double value) {
            add(name, bits(value));
        }

        @Override
        public void enumeration(String name, int value, IntFunction<String> nameOf) {
            add(name, Objects.requireNonNullElse(nameOf.apply(value), Integer.toString(value)));
        }

        @Override
        public void string(String name, String value) {
            add(name, quoted(value));
        }

        @Override
        public void bytes(String name, byte[] value) {
            add(name, HEX.formatHex(value));
        }

        @Override
        public void message(String name, Message value) {
            add(name, value == null ? "null" : dump(value));
        }

        @Override
        public void messages(String name, List<? extends Message> values) {
            add(name, list(values, Test::dump));
        }

        @Override
        public void strings(String name, List<String> values) {
            add(name, list(values, Test::quoted));
        }
    }

    private static String dumpAny(String typeUrl, byte[] value, Message content) {
        String inside = content == null ? "value:" + HEX.formatHex(value) : "message:" + dump(content);
        return "type_url:" + quoted(typeUrl) + "," + inside;
    }

    private static Message contentOf(Messages.Any any) {
        try {
            return OpenTera.unpack(any);
        } catch (TeraException error) {
            return null;
        }
    }

    private static String dump(Message message) {
        Dump dump = new Dump();
        if (message instanceof Messages.Any any) {
            dump.members.add(dumpAny(any.typeUrl, any.value, contentOf(any)));
        } else {
            message.members(dump);
        }
        if (message.unknownFields.length != 0) {
            dump.bytes("unknown_fields", message.unknownFields);
        }
        return "{" + String.join(",", dump.members) + "}";
    }

    private static String dump(OpenTera.Frame frame) {
        String name = frame.wrapper().fullName();
        return "{wrapper:%s,version:%d,time:%s,seq:%d,topic:%s,source:%s,payloads:%s,failed:%d,unknown:%d}".formatted(
            name.substring(name.lastIndexOf('.') + 1), frame.version(), bits(frame.time()), frame.seq(),
            quoted(frame.topic()), quoted(frame.source()),
            list(frame.payloads(), it -> "{" + dumpAny(it.typeUrl(), it.value(), it.message()) + "}"),
            frame.failed(), frame.unknown());
    }

    private static Message payload(OpenTera.Payload payload) {
        if (payload.message() != null) {
            return payload.message();
        }
        Messages.Any any = new Messages.Any();
        any.typeUrl = payload.typeUrl();
        any.value = payload.value();
        return any;
    }

    private static byte[] wrapAgain(OpenTera.Frame frame) {
        List<Message> payloads = frame.payloads().stream().map(Test::payload).toList();
        if (frame.wrapper() == Messages.TeraEvent.TYPE) {
            return OpenTera.wrapEvent(frame.topic(), payloads, frame.time());
        }
        if (frame.wrapper() == Messages.TeraModuleMessage.TYPE) {
            return OpenTera.wrapModuleMessage(
                frame.topic(), frame.source(), payloads, frame.time(), frame.seq());
        }
        return payloads.get(0).encode();
    }

    private static void expect(Object got, Object wanted) {
        if (!got.equals(wanted)) {
            throw new AssertionError("\n     got " + got + "\nexpected " + wanted);
        }
    }

    private static void check(String[] row) {
        switch (row[0]) {
            case "message" -> checkMessage(MessageType.byName(row[1]), row[2], row[3], row[4]);
            case "frame" -> checkFrame(row[1], row[2], row[3], row[4]);
            case "text_frame" -> {
                byte[] text = HEX.parseHex(row[1]);
                int flags = opentera.Constants.JSON_READ_LENIENT;
                expect(dump(OpenTera.unwrapJson(Messages.TeraMessage.TYPE, text, flags)), row[2]);
            }
            case "topic" -> checkTopic(row[1], row[2]);
            case "refused_topic" -> expect(Status.nameOf(refused(() -> Topic.parse(row[1])).status), row[2]);
            case "refused_parts" -> {
                Topic topic = new Topic(Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], row[4]);
                expect(Status.nameOf(refused(topic::build).status), row[5]);
            }
            case "reply" -> checkReply(row[1], row[2], row[3]);
            case "refused" -> checkRefused(row[1], row[2], HEX.parseHex(row[3]), row[4], row[5]);
            default -> throw new AssertionError(row[0]);
        }
    }

    private static void checkMessage(MessageType<?> type, String binary, String json, String wanted) {
        List<Message> read = new ArrayList<>(List.of(type.decode(HEX.parseHex(binary))));
        if (!json.equals("-")) {
            read.add(type.fromJson(json));
        }
        for (Message message : read) {
            expect(dump(message), wanted);
            expect(HEX.formatHex(message.encode()), binary);
            if (!json.equals("-")) {
                expect(message.toJson(), json);
            }
        }
    }

    private static void checkFrame(String topic, String binary, String again, String wanted) {
        OpenTera.Frame frame = OpenTera.unwrap(OpenTera.wrapperOf(topic), HEX.parseHex(binary));
        expect(dump(frame), wanted);
        if (again.equals("same")) {
            expect(HEX.formatHex(wrapAgain(frame)), binary);
        }
    }

    private static void checkTopic(String text, String wanted) {
        Topic topic = Topic.parse(text);
        expect("{family:%d,channel:%d,name:%s,subtopic:%s}".formatted(
            topic.family(), topic.channel(), quoted(topic.name()), quoted(topic.subtopic())), wanted);
        expect(topic.build(), text);
    }

    private static void checkReply(String text, String wanted, String written) {
        int ascii = opentera.Constants.JSON_WRITE_ASCII;
        RpcReply reply = RpcReply.fromJson(text);
        expect("{id:%s,method:%s,pattern:%s,status:%d,status_text:%s,return_value:%s}".formatted(
            Long.toUnsignedString(reply.id()), quoted(reply.method()), quoted(reply.pattern()), reply.status(),
            quoted(reply.statusText()), quoted(reply.returnValue())), wanted);
        expect(reply.toJson(ascii), written);
        expect(RpcReply.fromJson(written).toJson(ascii), written);
    }

    /** The error of what is refused. */
    private static TeraException refused(Supplier<?> what) {
        Object accepted;
        try {
            accepted = what.get();
        } catch (TeraException error) {
            if (error.status == 0 || error.getMessage().isEmpty()) {
                throw new AssertionError("nothing is said");
            }
            return error;
        }
        throw new AssertionError("it is accepted: " + accepted);
    }

    private static Object read(String name, String form, byte[] text) {
        if (name.equals("tera_rpc_reply")) {
            return RpcReply.fromJson(text, 0);
        }
        MessageType<?> type = MessageType.byName(name);
        return dump(form.equals("binary") ? type.decode(text) : type.fromJson(text, 0));
    }

    private static void checkRefused(String name, String form, byte[] text, String status, String place) {
        TeraException error = refused(() -> read(name, form, text));
        if (!status.equals("-")) {
            expect(Status.nameOf(error.status), status);
            String at = form.equals("binary") ? "" + error.offset : error.line + ":" + error.column;
            expect(at, place);
        }
    }

    private static void checkCorpus(List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).startsWith("#")) {
                try {
                    check(rows.get(i).split("\t", -1));
                } catch (Throwable error) {
                    throw new AssertionError(CORPUS + ":" + (i + 1), error);
                }
            }
        }
    }

    /** What the error of an argument or a field says. */
    private static void rejects(Supplier<?> what, String wanted) {
        try {
            what.get();
        } catch (IllegalArgumentException error) {
            expect(error.getMessage(), wanted);
            return;
        }
        throw new AssertionError("it is accepted: " + wanted);
    }

    private static void rejects(Message message, String wanted) {
        rejects(message::encode, wanted);
        expect(message.toString(), "<" + wanted + ">");
    }

    private static void checkRejectedValues() {
        Messages.DeviceEvent device = new Messages.DeviceEvent();
        device.deviceUuid = "\ud800";
        rejects(device, "DeviceEvent.deviceUuid: contains half of a surrogate pair");
        device.deviceUuid = null;
        rejects(device, "DeviceEvent.deviceUuid: must not be null");
        rejects(OpenTera.pack(device), "DeviceEvent.deviceUuid: must not be null");
        Messages.UserEvent user = new Messages.UserEvent();
        user.unknownFields = null;
        rejects(user, "UserEvent.unknownFields: must not be null");
        Messages.Value both = new Messages.Value();
        both.intValue = 1L;
        both.boolValue = true;
        rejects(both, "Value.argValue: more than one member is set");
        Messages.TeraEventHeader negative = new Messages.TeraEventHeader();
        negative.version = -1;
        rejects(negative, "TeraEventHeader.version: expected 0 to 4294967295, got -1");
        Messages.RPCMessage call = new Messages.RPCMessage();
        call.args = Arrays.asList(new Messages.Value(), null);
        rejects(call, "RPCMessage.args[1]: must not be null");
        call.args = null;
        rejects(call, "RPCMessage.args: must not be null");
        Messages.JoinSessionEvent join = new Messages.JoinSessionEvent();
        join.sessionUsers = Arrays.asList("a", "b", null);
        rejects(join, "JoinSessionEvent.sessionUsers[2]: must not be null");
        join.sessionUsers = List.of("a", "\udc00");
        rejects(join, "JoinSessionEvent.sessionUsers[1]: contains half of a surrogate pair");
        rejects(() -> Messages.DeviceEvent.TYPE.fromJson(null), "text: must not be null");
        rejects(() -> OpenTera.wrapEvent("websocket.user.42.events", Arrays.asList((Message) null)),
            "payloads[0]: must not be null");
        rejects(() -> OpenTera.wrapEvent("websocket.user.42.events", null), "payloads: must not be null");
        rejects(() -> Messages.DeviceEvent.TYPE.decode(null), "input: must not be null");
        rejects(() -> OpenTera.messageJsonFromEvent(null, 0), "input: must not be null");
        expect(refused(() -> OpenTera.unwrapJson(null, "{}")).status, Status.WRONG_WRAPPER);
        RpcReply noJson = new RpcReply(0, "", "", opentera.Constants.RPC_OK, "", "not JSON");
        expect(refused(() -> noJson.toJson(0)).status, Status.JSON_SYNTAX);
    }

    private static void checkValues() {
        Messages.DeviceEvent device = new Messages.DeviceEvent();
        device.deviceUuid = "caf\u00e9 \ud83d\ude00";
        device.type = Messages.DeviceEvent.EventType.DEVICE_CONNECTED;
        Messages.DeviceEvent same = Messages.DeviceEvent.TYPE.decode(device.encode());
        expect(same, device);
        expect(same.hashCode(), device.hashCode());
        expect(device.toString(), "DeviceEvent { device_uuid: \"" + device.deviceUuid + "\" type: DEVICE_CONNECTED }");
        same.deviceName = "camera";
        expect(same.equals(device), false);
        expect(new Messages.UserEvent().equals(new Messages.DeviceEvent()), false);
        expect(device.equals(null), false);
        expect(Set.of(device, same).contains(Messages.DeviceEvent.TYPE.decode(same.encode())), true);
    }

    private static void checkConversions() {
        MessageType<Messages.DeviceEvent> type = Messages.DeviceEvent.TYPE;
        String text = "{\"deviceUuid\":\"b707\",\"type\":\"DEVICE_CONNECTED\"}";
        byte[] data = type.binaryFromJson(text);
        expect(type.decode(data), type.fromJson(text));
        expect(type.jsonFromBinary(data), text);
        expect(type.jsonFromBinary(data, opentera.Constants.JSON_WRITE_ENUM_NUMBERS),
            text.replace("\"DEVICE_CONNECTED\"", "1"));
        String newer = text.replace("}", ",\"newField\":1}");
        expect(refused(() -> type.binaryFromJson(newer)).status, Status.UNKNOWN_FIELD);
        expect(HEX.formatHex(type.binaryFromJson(newer, opentera.Constants.JSON_READ_LENIENT)), HEX.formatHex(data));
        expect(refused(() -> type.jsonFromBinary(new byte[] {8})).offset, 1L);

        byte[] event = OpenTera.wrapEvent("websocket.user.42.events", List.of(type.decode(data)), 1);
        String message = OpenTera.messageJsonFromEvent(event, opentera.Constants.JSON_WRITE_SERVER);
        expect(message.contains("\"deviceName\": \"\""), true);
        OpenTera.Frame frame = OpenTera.unwrapJson(Messages.TeraMessage.TYPE, message);
        expect(frame.payloads().get(0).message(), type.decode(data));
        expect(frame.topic(), "websocket.user.42.events");
    }

    /** What does not fit in the memory that is kept: arguments, results, and both. */
    private static void checkLargeMessages() {
        for (int size : new int[] {1 << 16, 1 << 20}) {
            Messages.JoinSessionEvent join = new Messages.JoinSessionEvent();
            join.joinMsg = "n".repeat(size);
            join.sessionUsers = Collections.nCopies(size >> 8, "u\u00fc");
            for (int i = 0; i < 3; i++) {
                Messages.JoinSessionEvent read = Messages.JoinSessionEvent.TYPE.decode(join.encode());
                expect(read, join);
                expect(Messages.JoinSessionEvent.TYPE.fromJson(read.toJson()), join);
            }
        }
    }

    /** Small messages are read from the window, also after messages that made the library free the arena's memory. */
    private static void checkWindow() throws ReflectiveOperationException {
        byte[] events = new byte[600_001]; // 300,000 empty ones, and a byte that is malformed
        for (int i = 0; i < events.length; i += 2) {
            events[i] = 0x12;
        }
        for (int i = 0; i < 10; i++) {
            refused(() -> Messages.TeraEvent.TYPE.decode(events));
            Messages.TeraEvent.TYPE.decode(new byte[] {0x12, 0});
        }
        Class<?> type = Class.forName("opentera.Arena");
        Method[] methods = {type.getDeclaredMethod("borrow"), type.getDeclaredMethod("alloc", int.class)};
        Field base = type.getDeclaredField("windowBase");
        AccessibleObject.setAccessible(methods, true);
        base.setAccessible(true);
        Object arena = methods[0].invoke(null);
        expect(methods[1].invoke(arena, 8), base.get(arena));
    }

    private static void checkWrapMessage() {
        Messages.UserEvent user = new Messages.UserEvent();
        user.userUuid = "u";
        Messages.TeraEvent event = new Messages.TeraEvent();
        event.events.add(OpenTera.pack(user));
        OpenTera.Frame frame = OpenTera.unwrap(Messages.TeraMessage.TYPE, OpenTera.wrapMessage(event));
        expect(list(frame.payloads(), it -> dump(it.message())), list(List.of(user), Test::dump));
    }

    /** Messages and texts that would fill the library's arena if it was not reset. */
    private static void checkResets() {
        Messages.JoinSessionEvent join = new Messages.JoinSessionEvent();
        join.sessionUsers = Collections.nCopies(1000, "u");
        byte[] data = join.encode();
        for (int i = 0; i < 5000; i++) {
            expect(Messages.JoinSessionEvent.TYPE.jsonFromBinary(data).length(), 4018);
        }
    }

    private static void checkFileNames() throws ReflectiveOperationException {
        Method fileName = Class.forName("opentera.Library").getDeclaredMethod("fileName", String.class);
        fileName.setAccessible(true);
        expect(fileName.invoke(null, "Linux"), "libopentera_messages.so.0");
        expect(fileName.invoke(null, "Mac OS X"), "libopentera_messages.0.dylib");
        expect(fileName.invoke(null, "Windows 11"), "opentera_messages.dll");
    }

    private static long resident() throws IOException {
        System.gc();
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4096;
    }

    private static void checkGrowth() throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Messages.DeviceEvent event = new Messages.DeviceEvent();
        event.deviceUuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11";
        event.deviceName = "camera";
        event.type = Messages.DeviceEvent.EventType.DEVICE_CONNECTED;
        byte[] data = event.encode();
        long[] sizes = new long[11];
        long start = system.getProcessCpuTime();
        for (int number = 0; number <= ROUND_TRIPS; number++) {
            if (number % (ROUND_TRIPS / 10) == 0) {
                sizes[number / (ROUND_TRIPS / 10)] = resident();
            }
            data = Messages.DeviceEvent.TYPE.decode(data).encode();
        }
        double time = (system.getProcessCpuTime() - start) / 1e3 / ROUND_TRIPS;
        System.out.printf("%.1f us of the processor for each round trip%n", time);
        expect(dump(Messages.DeviceEvent.TYPE.decode(data)), dump(event));
        // A struct that is lost in each round trip would be 8 MB; the compiler's own memory comes and goes.
        if (sizes[10] - sizes[3] > 4_000_000) {
            throw new AssertionError("memory grows: " + Arrays.toString(sizes));
        }
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<String> rows = Files.readAllLines(Path.of(CORPUS));
        IntStream.range(0, 2).parallel().forEach(thread -> checkCorpus(rows)); // at once
        checkRejectedValues();
        checkValues();
        checkConversions();
        checkLargeMessages();
        checkWindow();
        checkResets();
        checkWrapMessage();
        checkFileNames();
        checkGrowth();
    }
}
