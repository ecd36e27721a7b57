using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using OpenTera;

/// <summary>
/// The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.
/// </summary>
static class Test
{
    const int ROUND_TRIPS = 100000;

    static readonly string CORPUS =
        Environment.GetEnvironmentVariable("OPENTERA_CORPUS") ?? "tests/golden/corpus.tsv";

    static string Hex(byte[] data) => string.Concat(data.Select(it => it.ToString("x2")));

    static byte[] FromHex(string text) =>
        Enumerable.Range(0, text.Length / 2).Select(i => Convert.ToByte(text.Substring(2 * i, 2), 16)).ToArray();

    static string Quoted(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text).Select(
            it => 0x20 <= it && it <= 0x7e && it != '"' && it != '\\' ? ((char)it).ToString() : $"\\{it:x2}");
        return $"\"{string.Concat(plain)}\"";
    }

    static string List<T>(IEnumerable<T> values, Func<T, string> dump) => $"[{string.Join(",", values.Select(dump))}]";

    static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x16");

    /// <summary>Lists the members, and leaves them as they are.</summary>
    sealed class Dump : IMembers
    {
        public readonly List<string> Dumps = new List<string>();

        T Add<T>(string name, T value, string dump)
        {
            Dumps.Add($"{name}:{dump}");
            return value;
        }

        public bool Bool(string name, int offset, bool value) => Add(name, value, value ? "true" : "false");

        public int Int32(string name, int offset, int value) => Add(name, value, $"{value}");

        public uint UInt32(string name, int offset, uint value) => Add(name, value, $"{value}");

        public long Int64(string name, int offset, long value) => Add(name, value, $"{value}");

        public ulong UInt64(string name, int offset, ulong value) => Add(name, value, $"{value}");

        public float Float(string name, int offset, float value) =>
            Add(name, value, BitConverter.ToInt32(BitConverter.GetBytes(value), 0).ToString("x8"));

        public double Double(string name, int offset, double value) => Add(name, value, Bits(value));

        public int Enum(string name, int offset, int value, Type names) =>
            Add(name, value, System.Enum.GetName(names, value) ?? $"{value}");

        public string Text(string name, int offset, string value) => Add(name, value, Quoted(value));

        public byte[] Bytes(string name, int offset, byte[] value) => Add(name, value, Hex(value));

        public T Message<T>(string name, int offset, T value, MessageType type) where T : Message =>
            Add(name, value, value == null ? "null" : DumpOf(value));

        public List<T> Messages<T>(string name, int offset, List<T> values, MessageType type) where T : Message =>
            Add(name, values, List(values, DumpOf));

        public List<string> Texts(string name, int offset, List<string> values) =>
            Add(name, values, List(values, Quoted));

        public Message Embedded(string name, int offset, Message value) => throw new NotSupportedException();

        public bool IsSet(string oneof, int offset, uint number, bool hasValue) => hasValue;
    }

    static string DumpAny(string typeUrl, byte[] value, Message content) =>
        $"type_url:{Quoted(typeUrl)}," + (content == null ? $"value:{Hex(value)}" : $"message:{DumpOf(content)}");

    static Message ContentOf(Any any)
    {
        try
        {
            return Tera.Unpack(any);
        }
        catch (TeraException)
        {
            return null;
        }
    }

    static string DumpOf(Message message)
    {
        var dump = new Dump();
        if (message is Any any)
        {
            dump.Dumps.Add(DumpAny(any.TypeUrl, any.Value, ContentOf(any)));
        }
        else
        {
            message.Members(dump);
        }
        if (message.UnknownFields.Length != 0)
        {
            dump.Bytes("unknown_fields", 0, message.UnknownFields);
        }
        return $"{{{string.Join(",", dump.Dumps)}}}";
    }

    static string DumpOf(Frame frame)
    {
        var payloads = List(frame.Payloads, it => $"{{{DumpAny(it.TypeUrl, it.Value, it.Message)}}}");
        var name = frame.Wrapper.FullName.Split('.').Last();
        return $"{{wrapper:{name},version:{frame.Version},time:{Bits(frame.Time)},seq:{frame.Seq},"
            + $"topic:{Quoted(frame.Topic)},source:{Quoted(frame.Source)},payloads:{payloads},"
            + $"failed:{frame.Failed},unknown:{frame.Unknown}}}";
    }

    static byte[] WrapAgain(Frame frame)
    {
        var payloads = frame.Payloads.Select(it => it.Message ?? new Any { TypeUrl = it.TypeUrl, Value = it.Value });
        if (frame.Wrapper == TeraEvent.Descriptor)
        {
            return Tera.WrapEvent(frame.Topic, payloads, frame.Time);
        }
        if (frame.Wrapper == TeraModuleMessage.Descriptor)
        {
            return Tera.WrapModuleMessage(frame.Topic, frame.Source, payloads, frame.Time, frame.Seq);
        }
        return payloads.First().Encode();
    }

    static void Expect<T>(T got, T wanted)
    {
        if (!got.Equals(wanted))
        {
            throw new Exception($"\n     got {got}\nexpected {wanted}");
        }
    }

    static void Check(string[] row)
    {
        switch (row[0])
        {
            case "message":
                CheckMessage(MessageType.ByName(row[1]), row[2], row[3], row[4]);
                break;
            case "frame":
                CheckFrame(row[1], row[2], row[3], row[4]);
                break;
            case "text_frame":
                Expect(DumpOf(Tera.UnwrapJson(TeraMessage.Descriptor, FromHex(row[1]))), row[2]);
                break;
            case "topic":
                CheckTopic(row[1], row[2]);
                break;
            case "refused_topic":
                Expect($"{Refused(() => Topic.Parse(row[1])).Status}", row[2]);
                break;
            case "refused_parts":
                var parts = new Topic { Name = row[3], Subtopic = row[4] };
                parts.Family = (TopicFamily)int.Parse(row[1]);
                parts.Channel = (TopicChannel)int.Parse(row[2]);
                Expect($"{Refused(parts.Build).Status}", row[5]);
                break;
            case "reply":
                CheckReply(row[1], row[2], row[3]);
                break;
            case "refused":
                CheckRefused(row[1], row[2], FromHex(row[3]), row[4], row[5]);
                break;
            default:
                throw new Exception(row[0]);
        }
    }

    static void CheckMessage(MessageType type, string binary, string json, string wanted)
    {
        var read = new List<Message> { type.Decode(FromHex(binary)) };
        if (json != "-")
        {
            read.Add(type.FromJson(json));
        }
        foreach (var message in read)
        {
            Expect(DumpOf(message), wanted);
            Expect(Hex(message.Encode()), binary);
            if (json != "-")
            {
                Expect(message.ToJson(), json);
            }
        }
    }

    static void CheckFrame(string topic, string binary, string again, string wanted)
    {
        var frame = Tera.Unwrap(Tera.WrapperOf(topic), FromHex(binary));
        Expect(DumpOf(frame), wanted);
        if (again == "same")
        {
            Expect(Hex(WrapAgain(frame)), binary);
        }
    }

    static void CheckTopic(string text, string wanted)
    {
        var topic = Topic.Parse(text);
        var texts = $"name:{Quoted(topic.Name)},subtopic:{Quoted(topic.Subtopic)}";
        Expect($"{{family:{(int)topic.Family},channel:{(int)topic.Channel},{texts}}}", wanted);
        Expect(topic.Build(), text);
    }

    static void CheckReply(string text, string wanted, string written)
    {
        var reply = RpcReply.FromJson(text);
        var dump = $"{{id:{reply.Id},method:{Quoted(reply.Method)},pattern:{Quoted(reply.Pattern)},"
            + $"status:{(int)reply.Status},status_text:{Quoted(reply.StatusText)},"
            + $"return_value:{Quoted(reply.ReturnValue)}}}";
        Expect(dump, wanted);
        Expect(reply.ToJson(JsonFlags.WRITE_ASCII), written);
        Expect(RpcReply.FromJson(written).ToJson(JsonFlags.WRITE_ASCII), written);
    }

    /// <summary>The error of what is refused.</summary>
    static TeraException Refused(Func<object> what)
    {
        object accepted;
        try
        {
            accepted = what();
        }
        catch (TeraException error)
        {
            Expect(error.Status != 0 && error.Message != "", true);
            return error;
        }
        throw new Exception($"it is accepted: {accepted}");
    }

    static object Read(string name, string form, byte[] text)
    {
        if (name == "tera_rpc_reply")
        {
            return RpcReply.FromJson(text);
        }
        var type = MessageType.ByName(name);
        return form == "binary" ? type.Decode(text) : type.FromJson(text);
    }

    static void CheckRefused(string name, string form, byte[] text, string status, string place)
    {
        var error = Refused(() => Read(name, form, text));
        if (status != "-")
        {
            Expect($"{error.Status}", status);
            Expect(form == "binary" ? $"{error.Offset}" : $"{error.Line}:{error.Column}", place);
        }
    }

    static void CheckCorpus(string[] rows)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].StartsWith("#"))
            {
                continue;
            }
            try
            {
                Check(rows[i].Split('\t'));
            }
            catch (Exception error)
            {
                throw new Exception($"{CORPUS}:{i + 1}", error);
            }
        }
    }

    /// <summary>What the error of an argument or a field says.</summary>
    static void Rejects<T>(Func<object> what, string wanted) where T : Exception
    {
        try
        {
            what();
        }
        catch (T error)
        {
            Expect(error.Message, wanted);
            return;
        }
        throw new Exception($"it is accepted: {wanted}");
    }

    static void Rejects<T>(Message message, string wanted) where T : Exception
    {
        Rejects<T>(message.Encode, wanted);
        Expect(message.ToString(), $"<{wanted}>");
    }

    static void CheckRejectedValues()
    {
        var device = new DeviceEvent { DeviceUuid = "\ud800" };
        Rejects<ArgumentException>(device, "DeviceEvent.DeviceUuid: contains half of a surrogate pair");
        device.DeviceUuid = null;
        Rejects<ArgumentNullException>(device, "DeviceEvent.DeviceUuid: must not be null");
        Rejects<ArgumentNullException>(Tera.Pack(device), "DeviceEvent.DeviceUuid: must not be null");
        var user = new UserEvent { UnknownFields = null };
        Rejects<ArgumentNullException>(user, "UserEvent.UnknownFields: must not be null");
        Rejects<ArgumentException>(
            new Value { IntValue = 1, BoolValue = true }, "Value.ArgValue: more than one member is set");
        var call = new RPCMessage { Args = new List<Value> { new Value(), null } };
        Rejects<ArgumentNullException>(call, "RPCMessage.Args[1]: must not be null");
        call.Args = null;
        Rejects<ArgumentNullException>(call, "RPCMessage.Args: must not be null");
        var join = new JoinSessionEvent { SessionUsers = { "a", "b", null } };
        Rejects<ArgumentNullException>(join, "JoinSessionEvent.SessionUsers[2]: must not be null");
        join.SessionUsers[2] = "\udc00";
        Rejects<ArgumentException>(join, "JoinSessionEvent.SessionUsers[2]: contains half of a surrogate pair");
        Rejects<ArgumentNullException>(() => DeviceEvent.Decode(null), "data: must not be null");
        Rejects<ArgumentNullException>(() => DeviceEvent.FromJson(null), "text: must not be null");
        Rejects<ArgumentNullException>(
            () => Tera.WrapEvent("websocket.user.42.events", new Message[] { null }), "payloads[0]: must not be null");
        Rejects<ArgumentNullException>(() => Tera.WrapEvent("websocket.user.42.events", null), "payloads: must not be null");
        Rejects<ArgumentNullException>(() => Tera.WrapModuleMessage("a", "b", null), "payloads: must not be null");
        var cycle = new Any();
        cycle.Message = cycle;
        Expect(Refused(() => cycle.Encode()).Status, Status.TOO_DEEP);
        Expect(Tera.Pack(new DeviceEvent()).Encode().Length > 0, true); // the next call starts at the first level again
        var reply = new RpcReply { ReturnValue = "not JSON" };
        Expect(Refused(() => reply.ToJson()).Status, Status.JSON_SYNTAX);
    }

    static void CheckValues()
    {
        var device = new DeviceEvent { DeviceUuid = "caf\u00e9 \ud83d\ude00" };
        device.Type = DeviceEvent.Types.EventType.DEVICE_CONNECTED;
        var same = DeviceEvent.Decode(device.Encode());
        Expect(same, device);
        Expect(same.GetHashCode(), device.GetHashCode());
        Expect(
            device.ToString(), $"DeviceEvent {{ device_uuid: \"{device.DeviceUuid}\" type: DEVICE_CONNECTED }}");
        same.DeviceName = "camera";
        Expect(same.Equals(device), false);
        Expect(new UserEvent().Equals(new DeviceEvent()), false);
        Expect(device.Equals(null), false);
        Expect(new HashSet<Message> { device, same }.Contains(DeviceEvent.Decode(same.Encode())), true);
    }

    static void CheckConversions()
    {
        var type = DeviceEvent.Descriptor;
        var text = "{\"deviceUuid\":\"b707\",\"type\":\"DEVICE_CONNECTED\"}";
        var data = type.BinaryFromJson(text);
        Expect(type.Decode(data), type.FromJson(text));
        Expect(type.JsonFromBinary(data), text);
        Expect(
            type.JsonFromBinary(data, JsonFlags.WRITE_ENUM_NUMBERS), text.Replace("\"DEVICE_CONNECTED\"", "1"));
        var newer = text.Replace("}", ",\"newField\":1}");
        Expect(Refused(() => type.BinaryFromJson(newer)).Status, Status.UNKNOWN_FIELD);
        Expect(Hex(type.BinaryFromJson(newer, JsonFlags.READ_LENIENT)), Hex(data));
        Expect(Refused(() => type.JsonFromBinary(new byte[] { 8 })).Offset, 1);

        var wrapped = Tera.WrapEvent("websocket.user.42.events", new[] { type.Decode(data) }, 1);
        var message = Tera.MessageJsonFromEvent(wrapped, JsonFlags.WRITE_SERVER);
        Expect(message.Contains("\"deviceName\": \"\""), true);
        var frame = Tera.UnwrapJson(TeraMessage.Descriptor, message);
        Expect(frame.Payloads[0].Message, type.Decode(data));
        Expect(frame.Topic, "websocket.user.42.events");
    }

    /// <summary>What does not fit in the memory that is kept: arguments, results, and both.</summary>
    static void CheckLargeMessages()
    {
        foreach (int size in new[] { 1 << 14, 1 << 16, 1 << 20 })
        {
            var join = new JoinSessionEvent { JoinMsg = new string('n', size) };
            join.SessionUsers = Enumerable.Repeat("u\u00fc", size >> 8).ToList();
            for (int i = 0; i < 3; i++)
            {
                var read = JoinSessionEvent.Decode(join.Encode());
                Expect(read, join);
                Expect(JoinSessionEvent.FromJson(read.ToJson()), join);
            }
        }
    }

    /// <summary>Messages and texts that would fill the library's arena if it was not reset.</summary>
    static void CheckResets()
    {
        var join = new JoinSessionEvent { SessionUsers = Enumerable.Repeat("u", 1000).ToList() };
        var data = join.Encode();
        for (int i = 0; i < 5000; i++)
        {
            Expect(JoinSessionEvent.Descriptor.JsonFromBinary(data).Length, 4018);
        }
    }

    static void CheckFileNames()
    {
        var method = typeof(Message).Assembly.GetType("OpenTera.Library")
            .GetMethod("FileName", BindingFlags.Static | BindingFlags.NonPublic);
        Func<OSPlatform, object> fileName =
            system => method.Invoke(null, new object[] { (Func<OSPlatform, bool>)(it => it == system) });
        Expect(fileName(OSPlatform.Linux), "libopentera_messages.so.0");
        Expect(fileName(OSPlatform.OSX), "libopentera_messages.0.dylib");
        Expect(fileName(OSPlatform.Windows), "opentera_messages.dll");
    }

    static void CheckWrapMessage()
    {
        var user = new UserEvent { UserUuid = "u" };
        var tera = new TeraEvent { Events = { Tera.Pack(user) } };
        var frame = Tera.Unwrap(TeraMessage.Descriptor, Tera.WrapMessage(tera));
        Expect(List(frame.Payloads, it => DumpOf(it.Message)), $"[{DumpOf(user)}]");
    }

    static long Resident()
    {
        GC.Collect();
        return long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1]) * 4096;
    }

    static void CheckGrowth()
    {
        var message = new DeviceEvent { DeviceUuid = "b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11", DeviceName = "camera" };
        message.Type = DeviceEvent.Types.EventType.DEVICE_CONNECTED;
        var data = message.Encode();
        var sizes = new List<long>();
        var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        for (int number = 0; number <= ROUND_TRIPS; number++)
        {
            if (number % (ROUND_TRIPS / 10) == 0)
            {
                sizes.Add(Resident());
            }
            data = DeviceEvent.Decode(data).Encode();
        }
        process.Refresh();
        var time = (process.TotalProcessorTime - start).TotalMilliseconds * 1000 / ROUND_TRIPS;
        Console.WriteLine($"{time:f1} us of the processor for each round trip");
        Expect(DumpOf(DeviceEvent.Decode(data)), DumpOf(message));
        // A struct that is lost in each round trip would be 8 MB; the collector's own memory comes and goes.
        if (sizes[10] - sizes[3] > 4000000)
        {
            throw new Exception($"memory grows: {string.Join(" ", sizes)}");
        }
    }

    static void Main()
    {
        var rows = File.ReadAllLines(CORPUS);
        Task.WaitAll(Task.Run(() => CheckCorpus(rows)), Task.Run(() => CheckCorpus(rows))); // at once
        CheckRejectedValues();
        CheckValues();
        CheckConversions();
        CheckLargeMessages();
        CheckResets();
        CheckWrapMessage();
        CheckFileNames();
        CheckGrowth();
    }
}
