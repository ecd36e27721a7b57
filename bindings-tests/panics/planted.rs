//! A function with each kind of panic, of which `abi/panics.py` has to find every one.

#![no_std]

extern crate alloc;

use alloc::alloc::{GlobalAlloc, Layout};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::panic::PanicInfo;

unsafe extern "C" {
    fn abort() -> !;
    fn malloc(size: usize) -> *mut u8;
    fn free(memory: *mut u8);
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // SAFETY: it has no conditions.
    unsafe { abort() }
}

struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// SAFETY: nothing here has a larger alignment than what `malloc` gives.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: any size may be asked for.
        unsafe { malloc(layout.size()) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, _: Layout) {
        // SAFETY: it is from `alloc`.
        unsafe { free(memory) }
    }
}

static BYTES: [u8; 64] = [1; 64];
static TEXT: &str = "text that is not only ASCII: é";

macro_rules! planted {
    ($($name:ident: |$at:ident| $body:expr;)+) => {$(
        #[unsafe(no_mangle)]
        pub extern "C" fn $name($at: usize) -> usize {
            $body
        }
    )+};
}

planted! {
    tera_index: |at| usize::from(BYTES[at]);
    tera_range: |at| BYTES[at..].len();
    tera_range_of_text: |at| TEXT[..at].len();
    tera_unwrap: |at| usize::from(*BYTES.get(at).unwrap());
    tera_expect: |at| usize::from(*BYTES.get(at).expect("a byte"));
    tera_expect_ok: |at| usize::from(u8::try_from(at).expect("a small number"));
    tera_divide: |at| 64 / at;
    tera_assert: |at| { assert!(at > 3); at };
    tera_unreachable: |at| if at > 3 { unreachable!() } else { at };
    tera_explicit: |at| if at > 3 { panic!("{at}") } else { at };
    tera_split: |at| BYTES.split_at(at).0.len();
    tera_copy_of_slice: |at| {
        let mut copy = [0; 8];
        copy.copy_from_slice(BYTES.get(..at).unwrap_or_default());
        usize::from(copy[0])
    };
    tera_borrow: |at| {
        let cell = RefCell::new(at);
        let first = (at > 3).then(|| core::hint::black_box(&cell).borrow_mut());
        let second = *core::hint::black_box(&cell).borrow_mut();
        drop(first);
        second
    };
    tera_allocate: |at| core::hint::black_box(Vec::<u8>::with_capacity(at)).capacity();
}
