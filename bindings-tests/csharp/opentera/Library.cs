using System;
using System.Collections.Generic;
using System.Reflection;
using System.Runtime.InteropServices;

namespace OpenTera
{
    /// <summary>
    /// The C functions, as delegates: a `DllImport` cannot take the file from OPENTERA_MESSAGES_LIBRARY. A `size_t` has 64
    /// bits here.
    /// </summary>
    static unsafe class Library
    {
        const string VARIABLE = "OPENTERA_MESSAGES_LIBRARY";

        /// <summary>Offset of the unknown fields in every message, behind the head.</summary>
        internal const int UNKNOWN_FIELDS = 8;
        /// <summary>Offsets of the bytes and of the message in an `Any`.</summary>
        internal const int VALUE_IN_ANY = 40;
        internal const int MESSAGE_IN_ANY = 56;

        internal static readonly Dictionary<uint, MessageType> ByKind = new Dictionary<uint, MessageType>();
        internal static readonly Dictionary<string, MessageType> ByName = new Dictionary<string, MessageType>();

        static Library()
        {
            if (IntPtr.Size != sizeof(ulong))
            {
                throw new TypeLoadException("this binding needs a 64-bit process");
            }
            var file = Environment.GetEnvironmentVariable(VARIABLE) ?? FileName(RuntimeInformation.IsOSPlatform);
            var library = Loader.Load(file, out var reason);
            if (library == IntPtr.Zero)
            {
                throw new DllNotFoundException(
                    $"cannot load {file}: {reason}\nInstall the library as docs/install.md of opentera-messages describes,"
                        + $" or set {VARIABLE} to its file.");
            }
            foreach (var function in typeof(Library).GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            {
                if (function.Name.StartsWith("tera_", StringComparison.Ordinal))
                {
                    function.SetValue(null, Loader.Function(library, file, function.Name, function.FieldType));
                }
            }
            Check(file);
            foreach (var type in AllMessages.TYPES)
            {
                ByKind[type.Kind] = type;
                ByName[type.FullName] = type;
            }
        }

        /// <summary>The name of the library's file on a system, for which the loader searches.</summary>
        static string FileName(Func<OSPlatform, bool> isSystem)
        {
            if (isSystem(OSPlatform.Windows))
            {
                return "opentera_messages.dll";
            }
            return isSystem(OSPlatform.OSX)
                ? $"libopentera_messages.{Constants.ABI_VERSION}.dylib"
                : $"libopentera_messages.so.{Constants.ABI_VERSION}";
        }

        /// <summary>
        /// The library, older or newer, must have the ABI version of this binding and accept its structs.
        /// </summary>
        static void Check(string file)
        {
            var found = $"{file} is version {View.FromUtf8(tera_version())}";
            uint abi = tera_abi_version();
            if (abi != Constants.ABI_VERSION)
            {
                throw new TypeLoadException(
                    $"{found} and has version {abi} of the ABI: install a release with version {Constants.ABI_VERSION},"
                        + " which this binding is for");
            }
            var arena = tera_arena_new_for(0, Constants.LAYOUT);
            if (arena == IntPtr.Zero)
            {
                throw new TypeLoadException(
                    $"{found} and does not take the structs of this binding: install its release");
            }
            tera_arena_free(arena);
        }

        internal delegate byte* Text();
        internal delegate uint Number();
        internal delegate IntPtr NewArena(ulong limit, string layout);
        internal delegate void OfArena(IntPtr arena);
        internal delegate byte* Alloc(IntPtr arena, ulong size, ulong align);
        internal delegate int ArenaError(IntPtr arena);
        internal delegate byte* ArenaText(IntPtr arena);
        internal delegate long ArenaNumber(IntPtr arena);
        internal delegate int Encode(IntPtr arena, byte* message, byte* buffer, ulong capacity, out ulong len);
        internal delegate int Decode(IntPtr arena, byte* data, ulong len, uint flags, byte* message);
        internal delegate byte* Describe(IntPtr arena, byte* message);
        internal delegate int JsonText(IntPtr arena, byte* message, uint flags, View* text);
        internal delegate int Convert(
            IntPtr arena, uint kind, byte* data, ulong len, uint flags, byte* buffer, ulong capacity, out ulong size);
        internal delegate int ConvertEvent(
            IntPtr arena, byte* data, ulong len, uint flags, byte* buffer, ulong capacity, out ulong size);
        internal delegate int WrapEvent(
            IntPtr arena, byte[] topic, ulong topicLen, double time, byte** payloads, ulong count, byte* buffer,
            ulong capacity, out ulong len);
        internal delegate int WrapModuleMessage(
            IntPtr arena, byte* header, byte** payloads, ulong count, byte* buffer, ulong capacity, out ulong len);
        internal delegate int Unwrap(IntPtr arena, uint wrapper, byte* data, ulong len, uint flags, byte* frame);
        internal delegate uint TopicWrapper(byte[] topic, ulong len);
        internal delegate int TopicParse(IntPtr arena, byte* topic, ulong len, NativeTopic* parts);
        internal delegate int TopicBuild(
            IntPtr arena, NativeTopic* parts, byte* buffer, ulong capacity, out ulong len);
        internal delegate int ReplyFromJson(
            IntPtr arena, byte* text, ulong len, uint flags, NativeRpcReply* reply);
        internal delegate int ReplyToJson(
            IntPtr arena, NativeRpcReply* reply, uint flags, byte* buffer, ulong capacity, out ulong len);

        // The static constructor sets those whose name is a function's.
        internal static Text tera_version = null;
        internal static Number tera_abi_version = null;
        internal static NewArena tera_arena_new_for = null;
        internal static OfArena tera_arena_free = null;
        internal static OfArena tera_arena_reset = null;
        internal static Alloc tera_arena_alloc = null;
        internal static ArenaError tera_arena_error = null;
        internal static ArenaText tera_arena_error_message = null;
        internal static ArenaNumber tera_arena_error_offset = null;
        internal static ArenaNumber tera_arena_error_line = null;
        internal static ArenaNumber tera_arena_error_column = null;
        internal static Encode tera_encode = null;
        internal static Decode tera_decode = null;
        internal static Describe tera_describe = null;
        internal static JsonText tera_json_text = null;
        internal static Decode tera_from_json = null;
        internal static Convert tera_json_from_binary = null;
        internal static Convert tera_binary_from_json = null;
        internal static ConvertEvent tera_message_json_from_event = null;
        internal static WrapEvent tera_wrap_event = null;
        internal static WrapModuleMessage tera_wrap_module_message = null;
        internal static Encode tera_wrap_message = null;
        internal static Unwrap tera_unwrap = null;
        internal static Unwrap tera_unwrap_json = null;
        internal static TopicWrapper tera_topic_wrapper = null;
        internal static TopicParse tera_topic_parse = null;
        internal static TopicBuild tera_topic_build = null;
        internal static ReplyFromJson tera_rpc_reply_from_json = null;
        internal static ReplyToJson tera_rpc_reply_to_json = null;
    }
}
