/* In the shared library beside the object of Rust. The compiler of MSVC says here which C runtime is to be linked, and Xcode
   links no library without a source. */
typedef int opentera_messages_shared;
