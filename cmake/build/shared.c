/* In the shared library beside the object of Rust. MSVC's compiler names the C runtime in this object. Xcode links
   a library only if it has a source. */
typedef int opentera_messages_shared;
