using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace OpenTera
{
    /// <summary>The loader of the system. .NET's `NativeLibrary` does not exist in Mono.</summary>
    static class Loader
    {
        const int RTLD_NOW = 2;

        static readonly bool isWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);
        static readonly bool isMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

        /// <summary>Loads a library; zero, and the reason, when the system cannot.</summary>
        internal static IntPtr Load(string file, out string reason)
        {
            var library = isWindows ? LoadLibraryW(file) : isMac ? MacOpen(file, RTLD_NOW) : LinuxOpen(file, RTLD_NOW);
            reason = library != IntPtr.Zero ? null
                : isWindows ? new Win32Exception(Marshal.GetLastWin32Error()).Message
                : Marshal.PtrToStringAnsi(isMac ? MacError() : LinuxError());
            return library;
        }

        /// <summary>A function of a library.</summary>
        internal static Delegate Function(IntPtr library, string file, string name, Type type)
        {
            var address = isWindows ? GetProcAddress(library, name)
                : isMac ? MacSymbol(library, name)
                : LinuxSymbol(library, name);
            if (address == IntPtr.Zero)
            {
                throw new EntryPointNotFoundException($"{file} has no function {name}: install a newer release");
            }
            return Marshal.GetDelegateForFunctionPointer(address, type);
        }

        [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true)]
        static extern IntPtr LoadLibraryW(string file);

        [DllImport("kernel32", CharSet = CharSet.Ansi)]
        static extern IntPtr GetProcAddress(IntPtr library, string name);

        [DllImport("libSystem.B.dylib", EntryPoint = "dlopen")]
        static extern IntPtr MacOpen(string file, int mode);

        [DllImport("libSystem.B.dylib", EntryPoint = "dlsym")]
        static extern IntPtr MacSymbol(IntPtr library, string name);

        [DllImport("libSystem.B.dylib", EntryPoint = "dlerror")]
        static extern IntPtr MacError();

        [DllImport("libdl.so.2", EntryPoint = "dlopen")]
        static extern IntPtr LinuxOpen(string file, int mode);

        [DllImport("libdl.so.2", EntryPoint = "dlsym")]
        static extern IntPtr LinuxSymbol(IntPtr library, string name);

        [DllImport("libdl.so.2", EntryPoint = "dlerror")]
        static extern IntPtr LinuxError();
    }
}
