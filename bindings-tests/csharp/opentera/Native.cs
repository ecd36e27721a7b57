using System;
using System.Runtime.InteropServices;
using System.Text;

namespace OpenTera
{
    /// <summary>`tera_str`, `tera_bytes`, and lists.</summary>
    unsafe struct View
    {
        static readonly Encoding UTF8 = new UTF8Encoding(false, true);

        internal byte* Data;
        internal ulong Len;

        internal string Text => Len == 0 ? "" : UTF8.GetString(Data, (int)Len);

        internal byte[] Bytes
        {
            get
            {
                if (Len == 0)
                {
                    return Message.NO_BYTES;
                }
                var bytes = new byte[Len];
                Marshal.Copy((IntPtr)Data, bytes, 0, bytes.Length);
                return bytes;
            }
        }

        /// <summary>Encodes a string. Half of a surrogate pair has no UTF-8.</summary>
        internal static byte[] Utf8(string text, FieldPath name)
        {
            if (text == null)
            {
                throw name.Missing();
            }
            try
            {
                return UTF8.GetBytes(text);
            }
            catch (EncoderFallbackException error)
            {
                throw Half(name, error);
            }
        }

        /// <summary>Encodes a string to a buffer, and returns the size.</summary>
        internal static int Utf8(char* text, int len, byte* buffer, int capacity, FieldPath name)
        {
            try
            {
                return len == 0 ? 0 : UTF8.GetBytes(text, len, buffer, capacity);
            }
            catch (EncoderFallbackException error)
            {
                throw Half(name, error);
            }
        }

        static ArgumentException Half(FieldPath name, Exception error) =>
            new ArgumentException($"{name}: contains half of a surrogate pair", error);

        internal static string FromUtf8(byte[] text) => UTF8.GetString(text);

        /// <summary>Decodes a string that ends with a NUL.</summary>
        internal static string FromUtf8(byte* text)
        {
            int len = 0;
            while (text[len] != 0)
            {
                len++;
            }
            return UTF8.GetString(text, len);
        }
    }

    unsafe struct NativePayload
    {
        internal uint Kind;
        internal int Status;
        internal byte* Message;
        internal View TypeUrl;
        internal View Value;
        internal View Detail;
    }

    unsafe struct NativeFrame
    {
        internal fixed uint Head[2];
        internal uint Wrapper;
        internal uint Version;
        internal double Time;
        internal uint Seq;
        internal uint Reserved;
        internal View Topic;
        internal View Source;
        internal NativePayload* Payloads;
        internal ulong Count;
        internal ulong Failed;
        internal ulong Unknown;
    }
}
