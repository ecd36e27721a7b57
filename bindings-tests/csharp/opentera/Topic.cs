namespace OpenTera
{
    unsafe struct NativeTopic
    {
        internal uint Kind;
        internal uint Size;
        internal TopicFamily Family;
        internal TopicChannel Channel;
        internal View Name;
        internal View Subtopic;
    }

    /// <summary>The parts of a topic.</summary>
    public sealed unsafe class Topic
    {
        public TopicFamily Family { get; set; }
        public TopicChannel Channel { get; set; }
        /// <summary>Of the module, service, user, participant, device, call, log or session.</summary>
        public string Name { get; set; } = "";
        /// <summary>What follows `.events.`, or empty.</summary>
        public string Subtopic { get; set; } = "";

        /// <summary>Parses a topic.</summary>
        public static Topic Parse(string topic)
        {
            byte[] text = View.Utf8(topic, nameof(topic));
            using (var arena = Arena.Borrow(text, nameof(text)))
            fixed (byte* start = text)
            {
                var parts = (NativeTopic*)arena.Empty(Constants.KIND_TOPIC, sizeof(NativeTopic));
                arena.Check(Library.tera_topic_parse(arena.Handle, start, (ulong)text.Length, parts));
                return new Topic
                {
                    Family = parts->Family,
                    Channel = parts->Channel,
                    Name = parts->Name.Text,
                    Subtopic = parts->Subtopic.Text,
                };
            }
        }

        /// <summary>Builds the topic that has these parts.</summary>
        public string Build()
        {
            using (var arena = Arena.Borrow())
            {
                var parts = (NativeTopic*)arena.Empty(Constants.KIND_TOPIC, sizeof(NativeTopic));
                parts->Family = Family;
                parts->Channel = Channel;
                parts->Name = arena.Store(Name, "Topic.Name");
                parts->Subtopic = arena.Store(Subtopic, "Topic.Subtopic");
                return View.FromUtf8(arena.Output((byte* buffer, ulong capacity, out ulong size) =>
                    Library.tera_topic_build(arena.Handle, parts, buffer, capacity, out size)));
            }
        }
    }
}
