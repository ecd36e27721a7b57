import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opentera.Message;
import opentera.Messages;
import opentera.OpenTera;
import opentera.protobuf.DeviceEventOuterClass.DeviceEvent;
import opentera.protobuf.JoinSessionEventOuterClass.JoinSessionEvent;
import opentera.protobuf.ParticipantEventOuterClass.ParticipantEvent;
import opentera.protobuf.TeraEventOuterClass.TeraEvent;
import opentera.protobuf.UserEventOuterClass.UserEvent;

/**
 * Nanoseconds of the processor for each operation, the collector included: the least median of several rounds, in which
 * the candidates alternate. All results are compared before anything is measured.
 *
 * <p>"encode" builds the messages from strings, because protobuf-java keeps the size of a message that was encoded before.
 * "decode" reads every string as a `String`: protobuf-java decodes strings when they are read.
 */
public class Bench {
    private static final String TOPIC = "websocket.user.42.events";
    private static final double TIME = 1_700_000_000.5;
    private static final String[] UUIDS = new String[100];

    /** What keeps the compiler from leaving work out. */
    private static int sink;

    static {
        for (int i = 0; i < UUIDS.length; i++) {
            UUIDS[i] = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f%04d".formatted(i);
        }
    }

    private interface Operation {
        int run() throws InvalidProtocolBufferException;
    }

    private record Case(String name, Operation ours, Operation protobuf, Operation json) {
        List<Operation> candidates() {
            return json == null ? List.of(ours, protobuf) : List.of(ours, protobuf, json);
        }
    }

    // Ours

    private static Messages.DeviceEvent device(int i) {
        var event = new Messages.DeviceEvent();
        event.deviceUuid = UUIDS[i];
        event.type = Messages.DeviceEvent.EventType.DEVICE_STATUS_CHANGED;
        event.deviceName = "Robot 7";
        event.deviceStatus = "battery at 83 %";
        return event;
    }

    private static Message event(int i) {
        switch (i % 4) {
            case 0:
                return device(i);
            case 1:
                var user = new Messages.UserEvent();
                user.userUuid = UUIDS[i];
                user.type = Messages.UserEvent.EventType.USER_CONNECTED;
                user.userFullname = "Jane Doe";
                return user;
            case 2:
                var participant = new Messages.ParticipantEvent();
                participant.participantUuid = UUIDS[i];
                participant.type = Messages.ParticipantEvent.EventType.PARTICIPANT_CONNECTED;
                participant.participantName = "Participant 12";
                participant.participantProjectName = "Project";
                participant.participantSiteName = "Site";
                return participant;
            default:
                var join = new Messages.JoinSessionEvent();
                join.sessionUrl = "https://example.org/session/12";
                join.sessionCreatorName = "Jane Doe";
                join.sessionUuid = UUIDS[i];
                join.sessionUsers = new ArrayList<>(Arrays.asList(UUIDS[0], UUIDS[1], UUIDS[2], UUIDS[3]));
                join.joinMsg = "Please join";
                join.serviceUuid = UUIDS[4];
                return join;
        }
    }

    private static List<Message> events() {
        List<Message> events = new ArrayList<>(100);
        for (int i = 0; i < 100; i++) {
            events.add(event(i));
        }
        return events;
    }

    private static int size(OpenTera.Frame frame) {
        return frame.payloads().size();
    }

    // protobuf-java

    private static DeviceEvent protobufDevice(int i) {
        return DeviceEvent.newBuilder()
            .setDeviceUuid(UUIDS[i])
            .setType(DeviceEvent.EventType.DEVICE_STATUS_CHANGED)
            .setDeviceName("Robot 7")
            .setDeviceStatus("battery at 83 %")
            .build();
    }

    private static com.google.protobuf.Message protobufEvent(int i) {
        switch (i % 4) {
            case 0:
                return protobufDevice(i);
            case 1:
                return UserEvent.newBuilder()
                    .setUserUuid(UUIDS[i])
                    .setType(UserEvent.EventType.USER_CONNECTED)
                    .setUserFullname("Jane Doe")
                    .build();
            case 2:
                return ParticipantEvent.newBuilder()
                    .setParticipantUuid(UUIDS[i])
                    .setType(ParticipantEvent.EventType.PARTICIPANT_CONNECTED)
                    .setParticipantName("Participant 12")
                    .setParticipantProjectName("Project")
                    .setParticipantSiteName("Site")
                    .build();
            default:
                return JoinSessionEvent.newBuilder()
                    .setSessionUrl("https://example.org/session/12")
                    .setSessionCreatorName("Jane Doe")
                    .setSessionUuid(UUIDS[i])
                    .addAllSessionUsers(Arrays.asList(UUIDS[0], UUIDS[1], UUIDS[2], UUIDS[3]))
                    .setJoinMsg("Please join")
                    .setServiceUuid(UUIDS[4])
                    .build();
        }
    }

    private static TeraEvent protobufFrame() {
        TeraEvent.Builder frame = TeraEvent.newBuilder().setHeader(
            TeraEvent.Header.newBuilder().setVersion(1).setTime(TIME).setTopic(TOPIC));
        for (int i = 0; i < 100; i++) {
            frame.addEvents(Any.pack(protobufEvent(i)));
        }
        return frame.build();
    }

    /** Reads every string. */
    private static int read(DeviceEvent event) {
        return event.getDeviceUuid().length() + event.getDeviceName().length() + event.getDeviceStatus().length();
    }

    private static int read(TeraEvent frame) throws InvalidProtocolBufferException {
        int sum = frame.getHeader().getTopic().length();
        for (Any any : frame.getEventsList()) {
            if (any.is(DeviceEvent.class)) {
                sum += read(any.unpack(DeviceEvent.class));
            } else if (any.is(UserEvent.class)) {
                UserEvent user = any.unpack(UserEvent.class);
                sum += user.getUserUuid().length() + user.getUserFullname().length();
            } else if (any.is(ParticipantEvent.class)) {
                ParticipantEvent participant = any.unpack(ParticipantEvent.class);
                sum += participant.getParticipantUuid().length() + participant.getParticipantName().length()
                    + participant.getParticipantProjectName().length() + participant.getParticipantSiteName().length();
            } else if (any.is(JoinSessionEvent.class)) {
                JoinSessionEvent join = any.unpack(JoinSessionEvent.class);
                sum += join.getSessionUrl().length() + join.getSessionCreatorName().length()
                    + join.getSessionUuid().length() + join.getJoinMsg().length() + join.getServiceUuid().length();
                for (String user : join.getSessionUsersList()) {
                    sum += user.length();
                }
            }
        }
        return sum;
    }

    // The measurement

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Nanoseconds for one operation, measured for so many milliseconds. */
    private static double measure(Operation operation, int milliseconds) throws InvalidProtocolBufferException {
        long start = processorTime();
        long spent;
        long count = 0;
        do {
            for (int i = 0; i < 20; i++) {
                sink += operation.run();
            }
            count += 20;
            spent = count % 1000 == 0 || count < 1000 ? processorTime() - start : 0;
        } while (spent < milliseconds * 1_000_000L);
        return (double) spent / count;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The least of the medians of several rounds, for each candidate. */
    private static double[] measure(Case each, boolean quick) throws InvalidProtocolBufferException {
        List<Operation> candidates = each.candidates();
        for (Operation operation : candidates) {
            measure(operation, quick ? 50 : 500); // until it is compiled
        }
        double[] least = new double[candidates.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            double[][] times = new double[candidates.size()][quick ? 1 : 3];
            for (int i = 0; i < times[0].length; i++) {
                for (int j = 0; j < times.length; j++) {
                    times[j][i] = measure(candidates.get(j), quick ? 30 : 100);
                }
            }
            for (int j = 0; j < times.length; j++) {
                least[j] = Math.min(least[j], median(times[j]));
            }
        }
        return least;
    }

    private static void same(Object ours, Object protobuf) {
        if (!ours.equals(protobuf)) {
            throw new AssertionError(ours + "\n" + protobuf);
        }
    }

    public static void main(String[] arguments) throws InvalidProtocolBufferException {
        boolean quick = arguments.length > 0 && arguments[0].equals("--quick");
        var registry = JsonFormat.TypeRegistry.newBuilder()
            .add(DeviceEvent.getDescriptor())
            .add(UserEvent.getDescriptor())
            .add(ParticipantEvent.getDescriptor())
            .add(JoinSessionEvent.getDescriptor())
            .build();
        var printer = JsonFormat.printer().omittingInsignificantWhitespace().usingTypeRegistry(registry);
        var parser = JsonFormat.parser().usingTypeRegistry(registry);

        byte[] event = device(0).encode();
        byte[] frame = OpenTera.wrapEvent(TOPIC, events(), TIME);
        Messages.DeviceEvent ourEvent = Messages.DeviceEvent.TYPE.decode(event);
        Messages.TeraEvent ourFrame = Messages.TeraEvent.TYPE.decode(frame);
        for (int i = 0; i < 100; i++) {
            ourFrame.events.set(i, OpenTera.pack(event(i)));
        }
        DeviceEvent protobufEvent = protobufDevice(0);
        TeraEvent protobufFrame = protobufFrame();
        String eventText = ourEvent.toJson();
        String frameText = ourFrame.toJson();
        JsonElement plainEvent = JsonParser.parseString(eventText);
        JsonElement plainFrame = JsonParser.parseString(frameText);

        same(Arrays.toString(event), Arrays.toString(protobufEvent.toByteArray()));
        same(Arrays.toString(frame), Arrays.toString(protobufFrame.toByteArray()));
        same(eventText, printer.print(protobufEvent));
        same(JsonParser.parseString(printer.print(protobufFrame)), plainFrame);
        same(OpenTera.unwrapJson(Messages.TeraEvent.TYPE, frameText).payloads().get(99).message(), event(99));
        same(OpenTera.unwrap(Messages.TeraEvent.TYPE, frame).payloads().get(99).message(), event(99));

        var cases = List.of(
            new Case("decode event",
                () -> Messages.DeviceEvent.TYPE.decode(event).deviceUuid.length(),
                () -> read(DeviceEvent.parseFrom(event)),
                null),
            new Case("encode event",
                () -> device(0).encode().length,
                () -> protobufDevice(0).toByteArray().length,
                null),
            new Case("decode frame",
                () -> size(OpenTera.unwrap(Messages.TeraEvent.TYPE, frame)),
                () -> read(TeraEvent.parseFrom(frame)),
                null),
            new Case("encode frame",
                () -> OpenTera.wrapEvent(TOPIC, events(), TIME).length,
                () -> protobufFrame().toByteArray().length,
                null),
            new Case("from JSON event",
                () -> Messages.DeviceEvent.TYPE.fromJson(eventText).deviceUuid.length(),
                () -> {
                    var message = DeviceEvent.newBuilder();
                    parser.merge(eventText, message);
                    return read(message.build());
                },
                () -> JsonParser.parseString(eventText).getAsJsonObject().size()),
            new Case("to JSON event",
                () -> ourEvent.toJson().length(),
                () -> printer.print(protobufEvent).length(),
                () -> plainEvent.toString().length()),
            new Case("from JSON frame",
                () -> size(OpenTera.unwrapJson(Messages.TeraEvent.TYPE, frameText)),
                () -> {
                    var message = TeraEvent.newBuilder();
                    parser.merge(frameText, message);
                    return read(message.build());
                },
                () -> JsonParser.parseString(frameText).getAsJsonObject().size()),
            new Case("to JSON frame",
                () -> ourFrame.toJson().length(),
                () -> printer.print(protobufFrame).length(),
                () -> plainFrame.toString().length()));

        String version = Any.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        System.out.println("peers\tprotobuf-java " + version(version) + "\tGson");
        for (Case each : cases) {
            double[] times = measure(each, quick);
            String json = times.length > 2 ? "%.0f".formatted(times[2]) : "-";
            System.out.printf("%s\t%.0f\t%.0f\t%s%n", each.name, times[0], times[1], json);
        }
    }

    /** The version that is in the name of the file that a link leads to. */
    private static String version(String jar) {
        try {
            String name = java.nio.file.Path.of(jar).toRealPath().getFileName().toString();
            return name.replaceAll("[^0-9]*([0-9.]+)\\.jar", "$1");
        } catch (java.io.IOException error) {
            return "";
        }
    }
}
