using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenTera;

/// <summary>
/// Nanoseconds of the processor for each operation, the collector included: the least median of several rounds, in which
/// the candidates alternate. "encode" builds the messages from strings, "decode" makes every string a `string`.
/// </summary>
static class Bench
{
    const string TOPIC = "websocket.user.42.events";
    const double TIME = 1700000000.5;

    static readonly string[] UUIDS =
        Enumerable.Range(0, 100).Select(i => $"b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f{i:d4}").ToArray();

    static DeviceEvent Device(int i) => new DeviceEvent
    {
        DeviceUuid = UUIDS[i],
        Type = DeviceEvent.Types.EventType.DEVICE_STATUS_CHANGED,
        DeviceName = "Robot 7",
        DeviceStatus = "battery at 83 %",
    };

    static Message Event(int i)
    {
        switch (i % 4)
        {
            case 0:
                return Device(i);
            case 1:
                return new UserEvent
                {
                    UserUuid = UUIDS[i],
                    Type = UserEvent.Types.EventType.USER_CONNECTED,
                    UserFullname = "Jane Doe",
                };
            case 2:
                return new ParticipantEvent
                {
                    ParticipantUuid = UUIDS[i],
                    Type = ParticipantEvent.Types.EventType.PARTICIPANT_CONNECTED,
                    ParticipantName = "Participant 12",
                    ParticipantProjectName = "Project",
                    ParticipantSiteName = "Site",
                };
            default:
                return new JoinSessionEvent
                {
                    SessionUrl = "https://example.org/session/12",
                    SessionCreatorName = "Jane Doe",
                    SessionUuid = UUIDS[i],
                    SessionUsers = { UUIDS[0], UUIDS[1], UUIDS[2], UUIDS[3] },
                    JoinMsg = "Please join",
                    ServiceUuid = UUIDS[4],
                };
        }
    }

    static List<Message> Events()
    {
        var events = new List<Message>(100);
        for (int i = 0; i < 100; i++)
        {
            events.Add(Event(i));
        }
        return events;
    }

    /// <summary>Nanoseconds for one operation, measured for so many milliseconds.</summary>
    static double Measure(Action operation, int milliseconds)
    {
        var process = Process.GetCurrentProcess();
        double start = process.TotalProcessorTime.TotalMilliseconds;
        double spent = 0;
        long count = 0;
        while (spent < milliseconds)
        {
            for (int i = 0; i < 20; i++)
            {
                operation();
            }
            count += 20;
            if (count % 1000 == 0 || count < 1000)
            {
                process.Refresh();
                spent = process.TotalProcessorTime.TotalMilliseconds - start;
            }
        }
        return spent * 1e6 / count;
    }

    /// <summary>The least of the medians of several rounds, for each candidate.</summary>
    static double[] Measure(Action[] candidates, bool quick)
    {
        foreach (var operation in candidates)
        {
            Measure(operation, quick ? 20 : 200); // until it is compiled
        }
        var rounds = Enumerable.Range(0, quick ? 1 : 3).Select(round =>
        {
            var times = Enumerable.Range(0, quick ? 1 : 3)
                .Select(time => candidates.Select(it => Measure(it, quick ? 30 : 100)).ToArray()).ToArray();
            return candidates.Select((it, j) => times.Select(row => row[j]).OrderBy(time => time).ElementAt(times.Length / 2))
                .ToArray();
        }).ToArray();
        return candidates.Select((it, j) => rounds.Min(round => round[j])).ToArray();
    }

    static void Same(object ours, object wanted)
    {
        if (!ours.Equals(wanted))
        {
            throw new Exception($"{ours}\n{wanted}");
        }
    }

    static void Main(string[] arguments)
    {
        bool quick = arguments.Contains("--quick");
        byte[] data = Device(0).Encode();
        byte[] frame = Tera.WrapEvent(TOPIC, Events(), TIME);
        var message = DeviceEvent.Decode(data);
        var wrapper = TeraEvent.Decode(frame);
        wrapper.Events = Events().Select(Tera.Pack).ToList();
        string text = message.ToJson();
        string frameText = wrapper.ToJson();
        var plain = JToken.Parse(text);
        var plainFrame = JToken.Parse(frameText);
        Same(Tera.Unwrap(TeraEvent.Descriptor, frame).Payloads[99].Message, Event(99));
        Same(Tera.UnwrapJson(TeraEvent.Descriptor, frameText).Payloads[99].Message, Event(99));
        Same(plain.ToString(Formatting.None), text);

        var cases = new Dictionary<string, Action[]>
        {
            ["decode event"] = new Action[] { () => DeviceEvent.Decode(data) },
            ["encode event"] = new Action[] { () => Device(0).Encode() },
            ["decode frame"] = new Action[] { () => Tera.Unwrap(TeraEvent.Descriptor, frame) },
            ["encode frame"] = new Action[] { () => Tera.WrapEvent(TOPIC, Events(), TIME) },
            ["from JSON event"] = new Action[] { () => DeviceEvent.FromJson(text), () => JToken.Parse(text) },
            ["to JSON event"] = new Action[] { () => message.ToJson(), () => plain.ToString(Formatting.None) },
            ["from JSON frame"] = new Action[]
            {
                () => Tera.UnwrapJson(TeraEvent.Descriptor, frameText), () => JToken.Parse(frameText),
            },
            ["to JSON frame"] = new Action[] { () => wrapper.ToJson(), () => plainFrame.ToString(Formatting.None) },
        };
        Console.WriteLine("peers\t-\tNewtonsoft.Json");
        foreach (var each in cases)
        {
            var times = Measure(each.Value, quick)
                .Select(time => time.ToString("f0", CultureInfo.InvariantCulture)).ToArray();
            Console.WriteLine($"{each.Key}\t{times[0]}\t-\t{(times.Length > 1 ? times[1] : "-")}");
        }
    }
}
