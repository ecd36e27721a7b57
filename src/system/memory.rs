//! Memory from the system.

pub(super) use self::system::{allocate, release};

/// The C library's.
#[cfg(unix)]
mod system {
    use core::alloc::Layout;
    use core::ptr;

    /// What `malloc` aligns to on every system: see `max_align_t`.
    const ALIGN: usize = 2 * size_of::<usize>();

    /// Memory with the layout; NULL if there is none.
    pub(crate) fn allocate(layout: Layout) -> *mut u8 {
        if layout.align() <= ALIGN {
            // SAFETY: any size may be asked for.
            return unsafe { libc::malloc(layout.size()) }.cast();
        }
        let mut memory = ptr::null_mut();
        // SAFETY: the alignment is a power of two, and a multiple of a pointer's size because it is larger.
        match unsafe { libc::posix_memalign(&mut memory, layout.align(), layout.size()) } {
            0 => memory.cast(),
            _ => ptr::null_mut(),
        }
    }

    /// # Safety
    ///
    /// `memory` is from `allocate` with this layout, and not used any more.
    pub(crate) unsafe fn release(memory: *mut u8, _: Layout) {
        // SAFETY: by this function's contract.
        unsafe { libc::free(memory.cast()) }
    }
}

/// The C library's, which has other functions for large alignments.
#[cfg(windows)]
mod system {
    use core::alloc::Layout;

    /// Memory with the layout; NULL if there is none.
    pub(crate) fn allocate(layout: Layout) -> *mut u8 {
        // SAFETY: the alignment is a power of two.
        unsafe { libc::aligned_malloc(layout.size(), layout.align()) }.cast()
    }

    /// # Safety
    ///
    /// `memory` is from `allocate` with this layout, and not used any more.
    pub(crate) unsafe fn release(memory: *mut u8, _: Layout) {
        // SAFETY: by this function's contract.
        unsafe { libc::aligned_free(memory.cast()) }
    }
}

/// WebAssembly without a C library: pages of the module's own memory, which an allocator divides.
#[cfg(all(target_family = "wasm", not(unix)))]
mod system {
    use core::alloc::{GlobalAlloc, Layout};

    static MEMORY: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

    /// Memory with the layout; NULL if there is none.
    pub(crate) fn allocate(layout: Layout) -> *mut u8 {
        // SAFETY: the library allocates nothing without a size.
        unsafe { MEMORY.alloc(layout) }
    }

    /// # Safety
    ///
    /// `memory` is from `allocate` with this layout, and not used any more.
    pub(crate) unsafe fn release(memory: *mut u8, layout: Layout) {
        // SAFETY: by this function's contract.
        unsafe { MEMORY.dealloc(memory, layout) }
    }
}
