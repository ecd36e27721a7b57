//! Calls of any functions with valid and invalid arguments, made of the input: structs with wrong heads, views that are
//! NULL with a length, pointers that are not aligned, buffers and arenas that are too small, flags that do not exist.
//!
//! What a caller has to promise is kept: what is not NULL, and aligned, and said to be so large, is so large; so all
//! memory has exactly the size that the call names.

use std::any::Any as Owned;
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::LazyLock;

use opentera_messages::abi::*;
use opentera_messages::proto;
use prost_types::Any;

use super::{checked, known};
use crate::compare::{KINDS, Whole, empty, for_all_lists, for_all_messages, kind, of_each_message};

pub fn check(data: &[u8]) {
    // Half of the inputs are those of a newer program.
    let layout = if data.len().is_multiple_of(2) { TERA_LAYOUT } else { newer_layout() };
    // SAFETY: a limit may be any number, and the layout is a string.
    let arenas = [0, 1 << 16, 1 << 10, 1].map(|limit| unsafe { tera_arena_new_for(limit, layout.as_ptr()) });
    let mut calls = Calls { input: data, arenas, owned: Vec::new() };
    for _ in 0..32 {
        if calls.input.is_empty() {
            break;
        }
        calls.call();
    }
    for arena in arenas {
        // SAFETY: made above, and nothing uses what is in it any more.
        unsafe { tera_arena_free(arena) };
    }
}

/// The layout of a program in which every struct that may grow has grown.
fn newer_layout() -> &'static CStr {
    static LAYOUT: LazyLock<CString> = LazyLock::new(|| {
        let mut sizes = Vec::new();
        for size in TERA_LAYOUT.to_str().unwrap().split(' ') {
            let grown = size.parse::<usize>().unwrap() + 24;
            sizes.push(grown.to_string());
            let layout = CString::new(sizes.join(" ")).unwrap();
            // SAFETY: the layout is a string, and nothing is in the arena.
            unsafe {
                let arena = tera_arena_new_for(0, layout.as_ptr());
                if arena.is_null() {
                    *sizes.last_mut().unwrap() = size.to_owned(); // an element of lists
                }
                tera_arena_free(arena);
            }
        }
        CString::new(sizes.join(" ")).unwrap()
    });
    &LAYOUT
}

/// Calls, and what they are made of.
struct Calls<'a> {
    input: &'a [u8],
    arenas: [*mut tera_arena; 4],
    /// What pointers point to.
    owned: Vec<Box<dyn Owned>>,
}

/// A buffer, and a place for the length of what is written to it.
struct Buffer {
    data: *mut u8,
    capacity: usize,
    len: *mut usize,
}

const UNTOUCHED: u8 = 0xa5;

impl Buffer {
    /// The status of a call that writes to the buffer, and does not if it fails.
    fn after(&self, status: tera_status) {
        // SAFETY: if there is a buffer it has the capacity.
        unsafe {
            if status != TERA_OK && !self.data.is_null() {
                let bytes = std::slice::from_raw_parts(self.data, self.capacity);
                assert!(bytes.iter().all(|&byte| byte == UNTOUCHED));
            }
            if status == TERA_OK {
                assert!(self.len.read() <= self.capacity);
            }
            if !self.data.is_null() {
                self.data.write_bytes(UNTOUCHED, self.capacity);
            }
        }
    }
}

impl Calls<'_> {
    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.input.split_first() else { return 0 };
        self.input = rest;
        *byte
    }

    /// A number below a bound.
    fn below(&mut self, bound: u8) -> u8 {
        self.byte() % bound
    }

    /// Whether something seldom is the case.
    fn seldom(&mut self) -> bool {
        self.byte() >= 0xf0
    }

    fn word(&mut self) -> u64 {
        let bytes = [(); 8].map(|()| self.byte());
        u64::from_le_bytes(bytes) >> (bytes[0] & 63)
    }

    /// Bytes of the input, mostly few.
    fn bytes(&mut self) -> Vec<u8> {
        let len = match self.byte() {
            long @ 0xfc.. => 600 * usize::from(long - 0xfb),
            short => usize::from(short & 63),
        };
        let (bytes, rest) = self.input.split_at(len.min(self.input.len()));
        self.input = rest;
        // Long ones are made of few.
        bytes.iter().copied().cycle().take(if bytes.is_empty() { 0 } else { len }).collect()
    }

    /// Moves items to memory of exactly their size. A vector may move later; of a box Rust would think that all in it did.
    fn keep<T: 'static>(&mut self, items: Vec<T>) -> *mut T {
        let mut items = items.into_boxed_slice().into_vec();
        let data = items.as_mut_ptr();
        self.owned.push(Box::new(items));
        data
    }

    /// The parts of a view of some items: right in most cases, else one of those that are refused.
    fn view<T: 'static>(&mut self, items: Vec<T>) -> (*const T, usize) {
        let len = items.len();
        match self.byte() {
            0xf8 => (ptr::null(), len),
            0xf9 => (ptr::without_provenance(1), 0),
            0xfa => (self.keep(items), usize::MAX - usize::from(self.byte())),
            0xfb => (self.keep(items), 1 << 31),
            0xfc if align_of::<T>() > 1 => (self.keep(items).cast::<u8>().wrapping_add(1).cast(), len),
            0xfd if align_of::<T>() > 4 => (self.keep(items).cast::<u32>().wrapping_add(1).cast(), len),
            _ => (self.keep(items), len),
        }
    }

    /// A text, or bytes, as two arguments.
    fn text(&mut self) -> (*const c_char, usize) {
        let bytes = self.bytes();
        self.argument(bytes)
    }

    fn argument(&mut self, bytes: Vec<u8>) -> (*const c_char, usize) {
        let len = bytes.len();
        (if self.byte() == 0xf8 { ptr::null() } else { self.keep(bytes).cast_const().cast() }, len)
    }

    /// What is to be read: mostly what the library itself writes.
    fn document(&mut self, json: bool) -> (*const c_char, usize) {
        let mut bytes = match self.below(4) {
            0 => self.bytes(),
            _ => {
                let (message, arena) = (self.struct_of_any_kind(0), crate::compare::Arena::new());
                match json {
                    true => super::to_json(&arena, message, super::lossless(self.byte())),
                    false => super::encode(&arena, message),
                }
                .unwrap_or_default()
            }
        };
        if self.seldom() && !bytes.is_empty() {
            let at = self.word() as usize % bytes.len();
            bytes[at] ^= self.byte();
        }
        self.argument(bytes)
    }

    fn arena(&mut self) -> *mut tera_arena {
        match self.byte() {
            0xf0.. => ptr::null_mut(),
            byte => self.arenas[usize::from(byte) & 3],
        }
    }

    /// Flags for writing JSON, or for reading it.
    fn flags(&mut self) -> u32 {
        if self.seldom() { self.word() as u32 } else { super::flags(&super::WRITING, self.byte()) }
    }

    fn reading(&mut self) -> u32 {
        if self.seldom() { self.word() as u32 } else { super::flags(&super::READING, self.byte()) }
    }

    fn kind(&mut self) -> u32 {
        match self.byte() {
            0xf0.. => self.word() as u32,
            byte => super::kind(byte),
        }
    }

    /// A place for a result: not there, not aligned, or right.
    fn out<T: 'static + Default>(&mut self) -> *mut T {
        match self.byte() {
            0xfe => ptr::null_mut(),
            0xff => self.keep(vec![T::default(), T::default()]).cast::<u8>().wrapping_add(1).cast(),
            _ => self.keep(vec![T::default()]),
        }
    }

    fn buffer(&mut self) -> Buffer {
        let capacity = match self.byte() {
            few @ ..64 => few.into(),
            64..128 => 1 << 10,
            _ => 1 << 16,
        };
        let bytes = vec![UNTOUCHED; capacity];
        let is_null = self.byte() == 0xff;
        let len = self.out();
        let data = self.keep(bytes);
        Buffer { data: if is_null { ptr::null_mut() } else { data }, capacity, len }
    }

    /// A struct of some kind, which may be nested in others.
    fn struct_of_any_kind(&mut self, depth: u32) -> *const tera_head {
        let kind = self.byte();
        STRUCTS[usize::from(kind) % STRUCTS.len()](self, depth)
    }

    /// A message in an `Any`: seldom nested very deep.
    fn embedded(&mut self, depth: u32) -> *const tera_head {
        if depth > 3 || self.below(3) == 0 {
            return ptr::null();
        }
        let mut message = self.struct_of_any_kind(depth + 1);
        if self.byte() == 0xff {
            for _ in 0..self.byte() {
                let mut any = super::Message::new(TERA_KIND_ANY);
                // SAFETY: a struct of this kind.
                unsafe { (*any.head().cast::<tera_any>()).message = message };
                message = any.head();
                self.owned.push(Box::new(any));
            }
        }
        message
    }

    /// Puts a struct where it has as much memory as its head says, if that is a size at all.
    fn place<V: 'static>(&mut self, view: V) -> *mut tera_head {
        let mut words = vec![0u64; size_of::<V>() / 8];
        // SAFETY: structs are made of words.
        unsafe { words.as_mut_ptr().cast::<V>().write(view) };
        self.sized(words)
    }

    /// A struct of a kind for a function to fill.
    fn target(&mut self) -> *mut tera_head {
        let kind = match self.byte() {
            0xf0.. => self.word() as u32,
            0xe0.. => [TERA_KIND_FRAME, TERA_KIND_TOPIC, TERA_KIND_RPC_REPLY][usize::from(self.below(3))],
            byte => super::kind(byte),
        };
        self.target_of(kind)
    }

    fn target_of(&mut self, kind: u32) -> *mut tera_head {
        let mut words = vec![u64::MAX; (tera_kind_size(kind) / 8).max(1)];
        words[0] = u64::from(kind) | (8 * words.len() as u64) << 32;
        self.sized(words)
    }

    /// Gives a struct another size, seldom.
    fn sized(&mut self, mut words: Vec<u64>) -> *mut tera_head {
        match self.byte() {
            // Of a newer program, with fields or without them; of an older one; and nobody looks behind a head of which
            // he does not know the size.
            0xf0 => words.resize(words.len() + 3, 0),
            0xf1 => words.resize(words.len() + 3, 1),
            0xf2 => words.truncate(1 + usize::from(self.byte()) % words.len()),
            0xf3 => {
                let size = match self.word() as u32 {
                    likely @ 24..=4096 if likely % 8 == 0 => likely + 1,
                    size => size,
                };
                words.truncate(1);
                words[0] = words[0] & u64::from(u32::MAX) | u64::from(size) << 32;
                return self.keep(words).cast();
            }
            0xf4 => {
                let head = self.word() | 1 << 20;
                return self.keep(vec![head]).cast();
            }
            0xf5 => return self.keep(words).cast::<u8>().wrapping_add(4).cast(),
            0xf6 => return ptr::null_mut(),
            _ => {}
        }
        words[0] = words[0] & u64::from(u32::MAX) | (8 * words.len() as u64) << 32;
        self.keep(words).cast()
    }

    /// Calls a function.
    #[expect(
        clippy::undocumented_unsafe_blocks,
        reason = "all are calls with what the module's comment says"
    )]
    fn call(&mut self) {
        match self.below(24) {
            0 => self.write(|arena, message, _, b| unsafe {
                tera_encode(arena, message, b.data, b.capacity, b.len)
            }),
            1 => self.write(|arena, message, flags, b| unsafe {
                tera_to_json(arena, message, flags, b.data.cast(), b.capacity, b.len)
            }),
            2 => {
                let (arena, message, size) = (self.arena(), self.struct_of_any_kind(0), self.out());
                checked(arena, unsafe { tera_encoded_size(arena, message, size) });
            }
            3 => {
                let (arena, message, flags) = (self.arena(), self.struct_of_any_kind(0), self.flags());
                let text = self.keep(vec![tera_str { data: ptr::null(), len: 0 }]);
                if checked(arena, unsafe { tera_json_text(arena, message, flags, text) }) == TERA_OK {
                    // SAFETY: the library made the view.
                    let text = unsafe { std::slice::from_raw_parts((*text).data.cast(), (*text).len) };
                    assert!(str::from_utf8(text).is_ok());
                }
            }
            4 | 5 => {
                let (arena, (data, len), flags) = (self.arena(), self.document(false), self.reading() & 1);
                self.fill(arena, |message| unsafe { tera_decode(arena, data.cast(), len, flags, message) });
            }
            6 | 7 => {
                let (arena, (text, len), flags) = (self.arena(), self.document(true), self.reading());
                self.fill(arena, |message| unsafe { tera_from_json(arena, text, len, flags, message) });
            }
            8 => {
                let (arena, any, flags) = (self.arena(), tera_any::make(self, 0), self.reading());
                let any = self.place(any).cast();
                // SAFETY: a struct of ours.
                assert!(unsafe { tera_any_kind(any) } <= KINDS);
                let message = self.target();
                checked(arena, unsafe { tera_any_unpack(arena, any, flags, message) });
            }
            9 => {
                let (arena, kind, (data, len), flags, b) =
                    (self.arena(), self.kind(), self.document(false), self.flags(), self.buffer());
                let data = data.cast();
                b.after(checked(arena, unsafe {
                    tera_json_from_binary(arena, kind, data, len, flags, b.data.cast(), b.capacity, b.len)
                }));
                b.after(checked(arena, unsafe {
                    tera_message_json_from_event(arena, data, len, flags, b.data.cast(), b.capacity, b.len)
                }));
            }
            10 => {
                let (arena, kind, (text, len), flags, b) =
                    (self.arena(), self.kind(), self.document(true), self.reading(), self.buffer());
                b.after(checked(arena, unsafe {
                    tera_binary_from_json(arena, kind, text, len, flags, b.data, b.capacity, b.len)
                }));
            }
            11 => {
                let (arena, kind, (data, len), flags) =
                    (self.arena(), self.wrapper(), self.document(false), self.reading() & 1);
                self.unwrap(arena, |frame| unsafe {
                    tera_unwrap(arena, kind, data.cast(), len, flags, frame)
                });
            }
            12 => {
                let (arena, kind, (text, len), flags) =
                    (self.arena(), self.wrapper(), self.document(true), self.reading());
                self.unwrap(arena, |frame| unsafe { tera_unwrap_json(arena, kind, text, len, flags, frame) });
            }
            13 => {
                let (arena, (topic, topic_len), time, (payloads, count), b) =
                    (self.arena(), self.text(), self.time(), self.payloads(), self.buffer());
                b.after(checked(arena, unsafe {
                    tera_wrap_event(arena, topic, topic_len, time, payloads, count, b.data, b.capacity, b.len)
                }));
            }
            14 => {
                let (arena, header) = (self.arena(), tera_module_message_header::make(self, 0));
                let header = self.place(header).cast();
                let ((payloads, count), b) = (self.payloads(), self.buffer());
                b.after(checked(arena, unsafe {
                    tera_wrap_module_message(arena, header, payloads, count, b.data, b.capacity, b.len)
                }));
            }
            15 => self.write(|arena, message, _, b| unsafe {
                tera_wrap_message(arena, message, b.data, b.capacity, b.len)
            }),
            16 => {
                let (arena, (text, len), flags) = (self.arena(), self.document(true), self.reading());
                let reply = self.target_of(TERA_KIND_RPC_REPLY).cast();
                checked(arena, unsafe { tera_rpc_reply_from_json(arena, text, len, flags, reply) });
            }
            17 => {
                let (arena, reply, flags, b) =
                    (self.arena(), tera_rpc_reply::make(self, 0), self.flags(), self.buffer());
                let (reply, call) = (self.place(reply).cast(), tera_rpc_message::make(self, 0));
                let call = self.place(call).cast();
                let other = self.target_of(TERA_KIND_RPC_REPLY).cast();
                unsafe {
                    b.after(checked(
                        arena,
                        tera_rpc_reply_to_json(arena, reply, flags, b.data.cast(), b.capacity, b.len),
                    ));
                    assert!(tera_rpc_reply_is_for(reply, call) <= 1);
                    known(tera_rpc_reply_to(call, other));
                }
            }
            18 => {
                let (arena, (topic, len)) = (self.arena(), self.text());
                let parts = self.target_of(TERA_KIND_TOPIC).cast();
                let (given, b) = (tera_topic::make(self, 0), self.buffer());
                let given = self.place(given).cast();
                unsafe {
                    checked(arena, tera_topic_parse(arena, topic, len, parts));
                    assert!(tera_topic_wrapper(topic, len) <= KINDS);
                    b.after(checked(arena, tera_topic_build(arena, given, b.data.cast(), b.capacity, b.len)));
                }
            }
            19 => {
                let (arena, (data, len), size, align) =
                    (self.arena(), self.text(), self.word() as usize, self.word() as usize);
                unsafe {
                    let copy = tera_arena_dup(arena, data.cast(), len).cast::<u8>();
                    if !copy.is_null() {
                        assert_eq!(copy.add(len).read(), 0);
                    }
                    let memory = tera_arena_alloc(arena, size, align).cast::<u8>();
                    if !memory.is_null() {
                        memory.write_bytes(1, size);
                    }
                    // Seldom all that is left of an arena: the next call finds it full.
                    if self.seldom() && (self.arenas[1..].contains(&arena)) {
                        for size in (0..16).rev().map(|bit| 1 << bit) {
                            while !tera_arena_alloc(arena, size, 1).is_null() {}
                        }
                    }
                }
            }
            20 => self.any_message(),
            21 => self.fields(),
            22 => self.lists(),
            _ => {
                let (arena, (name, len), kind, size) = (self.arena(), self.text(), self.kind(), self.byte());
                let (value, head) = (self.out::<i32>(), self.keep(vec![0u64; usize::from(size) / 8 + 1]));
                unsafe {
                    known(tera_init(kind, head.cast(), size.into()));
                    checked(arena, tera_device_event_event_type_from_name(arena, name, len, value));
                    let message = tera_arena_message(arena, kind);
                    assert!(message.is_null() || (*message).kind == kind);
                    let _ = (tera_kind_name(kind), tera_kind_type_url(kind), tera_kind_from_name(name, len));
                    tera_arena_reset(arena);
                }
            }
        }
    }

    /// Copies, compares and describes a message.
    fn any_message(&mut self) {
        let (arena, message, other) = (self.arena(), self.struct_of_any_kind(0), self.struct_of_any_kind(0));
        let (result, room) = (self.out::<tera_bool>(), crate::compare::Arena::new());
        let memory = [TERA_OK, TERA_ERR_MEMORY_LIMIT, TERA_ERR_OUT_OF_MEMORY];
        // SAFETY: what this module's comment says.
        unsafe {
            checked(arena, tera_equal(arena, message, other, result));
            let line = CStr::from_ptr(tera_describe(arena, message)).to_str().unwrap();
            checked(arena, tera_arena_error(arena));
            assert!(
                !line.is_empty() && line.len() < TERA_DESCRIPTION_SIZE && !line.contains(char::is_control)
            );

            let (mut size, mut size_of_copy, mut is_equal) = (0, 0, 2);
            let status = tera_encoded_size(room.0, message, &mut size);
            let copy = tera_copy(arena, message);
            let why = checked(arena, tera_arena_error(arena));
            if !copy.is_null() {
                assert_eq!(why, TERA_OK);
                assert_eq!(tera_encoded_size(room.0, copy, &mut size_of_copy), status);
                if status == TERA_OK && memory.contains(&tera_equal(room.0, message, copy, &mut is_equal)) {
                    assert!(size_of_copy == size && is_equal != 0);
                }
            } else if status == TERA_OK && !arena.is_null() {
                // The bytes of an `Any` that holds a message are copied, but not encoded.
                assert!(
                    memory[1..].contains(&why) || [TERA_ERR_NULL_POINTER, TERA_ERR_TOO_LARGE].contains(&why)
                );
            }
        }
    }

    /// A struct for a field.
    fn field(&mut self) -> *mut tera_field {
        let field = crate::compare::no_field();
        self.place(field).cast()
    }

    /// Walks the fields of a message, and finds some.
    fn fields(&mut self) {
        let (arena, message, field, found) =
            (self.arena(), self.struct_of_any_kind(0), self.field(), self.field());
        let ((name, len), number) = (self.text(), u32::from(self.byte()));
        // SAFETY: what this module's comment says. A field was found in a struct that has today's size at least.
        unsafe {
            checked(arena, tera_field_by_name(arena, message, name, len, found));
            checked(arena, tera_field_by_number(arena, message, number, found));
            let mut last = 0;
            while tera_field_next(arena, message, field) == 1 {
                let field = &*field;
                assert!(field.number > last && field.number < 64);
                last = field.number;
                let size = match field.form {
                    TERA_FORM_BOOL => 1,
                    TERA_FORM_FLOAT | TERA_FORM_INT32 | TERA_FORM_UINT32 | TERA_FORM_ENUM => 4,
                    TERA_FORM_DOUBLE | TERA_FORM_INT64 | TERA_FORM_UINT64 | TERA_FORM_MESSAGE => 8,
                    _ => 16,
                };
                let bytes = std::slice::from_raw_parts(field.data.cast::<u8>(), size);
                let is_zero = bytes.iter().all(|&byte| byte == 0);
                assert!(field.is_set == 0 || !is_zero || !field.oneof_case.is_null());
                if let Some(case) = field.oneof_case.as_ref() {
                    assert_eq!(field.is_set == 1, *case == field.number);
                }
                assert!(field.values.len > 0 || field.form != TERA_FORM_ENUM);
            }
            checked(arena, tera_arena_error(arena));
        }
    }

    /// Adds elements to lists.
    fn lists(&mut self) {
        let arena = self.arena();
        match self.below(3) {
            0 => self.list_of::<tera_any>(arena, TERA_KIND_ANY),
            1 => self.list_of::<tera_value>(arena, TERA_KIND_VALUE),
            _ => self.list_of::<tera_str>(arena, TERA_KIND_UNKNOWN),
        }
    }

    /// Adds elements to a list of messages of this kind, or of strings.
    fn list_of<T: Make>(&mut self, arena: *mut tera_arena, kind: u32) {
        let count = self.below(5);
        let items = (0..count).map(|_| T::make(self, 4)).collect();
        let ((data, len), (text, text_len)) = (self.view::<T>(items), self.text());
        let mut list = tera_any_list { data: data.cast(), len };
        let mut capacity = usize::from(self.below(6)).min(len);
        if self.seldom() {
            (list, capacity) = (tera_any_list { data: ptr::null(), len: 0 }, 4);
        }
        let kind = if self.seldom() && kind != TERA_KIND_UNKNOWN { TERA_KIND_DEVICE_EVENT } else { kind };
        let bytes = |list: &tera_any_list, len| {
            // SAFETY: the list has so many elements.
            unsafe { std::slice::from_raw_parts(list.data.cast::<u8>(), len * size_of::<T>()) }.to_vec()
        };
        for _ in 0..self.below(20) {
            let (before, before_capacity) = (list, capacity);
            // SAFETY: what this module's comment says; every list is laid out alike.
            let is_added = unsafe {
                let (list, capacity) = (&raw mut list, &raw mut capacity);
                if kind == TERA_KIND_UNKNOWN {
                    tera_str_list_add(arena, list.cast(), capacity, text, text_len) == TERA_OK
                } else {
                    let element = tera_list_add(arena, list.cast(), capacity, kind);
                    assert!(element.is_null() || (*element.cast::<tera_head>()).kind == kind);
                    !element.is_null()
                }
            };
            // SAFETY: the arena is NULL or live.
            let status = checked(arena, unsafe { tera_arena_error(arena) });
            assert_eq!(is_added, status == TERA_OK);
            if !is_added {
                assert_eq!((list.data, list.len, capacity), (before.data, before.len, before_capacity));
                continue;
            }
            assert!(list.len == before.len + 1 && capacity >= list.len);
            if before.len > 0 {
                assert!(bytes(&list, before.len) == bytes(&before, before.len));
            }
            // The whole element is there.
            // SAFETY: it is the last one of the list, which the library has just made.
            unsafe {
                let element = list.data.cast::<T>().cast_mut().add(before.len);
                element.write(element.read());
            }
        }
    }

    /// Calls a function that writes a struct.
    fn write(&mut self, call: impl Fn(*mut tera_arena, *const tera_head, u32, &Buffer) -> tera_status) {
        let (arena, message, flags, buffer) =
            (self.arena(), self.struct_of_any_kind(0), self.flags(), self.buffer());
        buffer.after(checked(arena, call(arena, message, flags, &buffer)));
    }

    /// Calls a function that reads a message, to a struct that is written to only if it can.
    fn fill(&mut self, arena: *mut tera_arena, call: impl Fn(*mut tera_head) -> tera_status) {
        let message = self.target();
        if checked(arena, call(message)) == TERA_OK {
            let mut size = 0;
            // SAFETY: the library filled the struct.
            assert_eq!(checked(arena, unsafe { tera_encoded_size(arena, message, &mut size) }), TERA_OK);
        }
    }

    fn unwrap(&mut self, arena: *mut tera_arena, call: impl Fn(*mut tera_frame) -> tera_status) {
        let frame = self.target_of(TERA_KIND_FRAME).cast::<tera_frame>();
        if checked(arena, call(frame)) != TERA_OK {
            return;
        }
        // SAFETY: the library filled the frame, which has today's size at least.
        unsafe {
            let payloads = std::slice::from_raw_parts((*frame).payloads.data, (*frame).payloads.len);
            for payload in payloads.iter().filter(|payload| !payload.message.is_null()) {
                let mut size = 0;
                assert_eq!(tera_encoded_size(arena, payload.message, &mut size), TERA_OK);
            }
        }
    }

    fn wrapper(&mut self) -> u32 {
        let wrappers = [
            TERA_KIND_EVENT,
            TERA_KIND_MODULE_MESSAGE,
            TERA_KIND_MESSAGE,
            TERA_KIND_RPC_MESSAGE,
            self.kind(),
        ];
        wrappers[usize::from(self.below(5))]
    }

    fn time(&mut self) -> f64 {
        if self.below(2) == 0 { 0.0 } else { f64::from_bits(self.word()) }
    }

    fn payloads(&mut self) -> (*const *const tera_head, usize) {
        let count = self.below(6);
        let payloads = (0..count).map(|_| self.struct_of_any_kind(0)).collect();
        self.view(payloads)
    }
}

/// A value in a struct, right or wrong.
trait Make: 'static {
    fn make(calls: &mut Calls<'_>, depth: u32) -> Self;
}

macro_rules! make {
    ($($type:ty: |$calls:ident, $depth:pat_param| $value:expr;)+) => {$(
        impl Make for $type {
            fn make($calls: &mut Calls<'_>, $depth: u32) -> Self {
                $value
            }
        }
    )+};
}

make! {
    u32: |calls, _| calls.word() as u32;
    i32: |calls, _| calls.word() as i32;
    i64: |calls, _| calls.word() as i64;
    u64: |calls, _| calls.word();
    f64: |calls, _| f64::from_bits(calls.word());
    f32: |calls, _| f32::from_bits(calls.word() as u32);
    tera_bool: |calls, _| calls.byte();
    tera_str: |calls, _| {
        let bytes = calls.bytes();
        let (data, len) = calls.view(bytes);
        tera_str { data: data.cast(), len }
    };
    tera_bytes: |calls, _| {
        let bytes = calls.bytes();
        let (data, len) = calls.view(bytes);
        tera_bytes { data, len }
    };
    tera_str_list: |calls, depth| {
        let (data, len) = calls.list(depth);
        tera_str_list { data, len }
    };
    *const tera_head: |calls, depth| calls.embedded(depth);
    tera_topic: |calls, depth| tera_topic {
        base: tera_head { kind: TERA_KIND_TOPIC, size: 0 },
        family: calls.below(10).into(),
        channel: calls.below(5).into(),
        name: Make::make(calls, depth),
        subtopic: Make::make(calls, depth),
    };
    tera_rpc_reply: |calls, depth| tera_rpc_reply {
        base: tera_head { kind: TERA_KIND_RPC_REPLY, size: 0 },
        id: calls.word(),
        method: Make::make(calls, depth),
        pattern: Make::make(calls, depth),
        status: calls.below(5).into(),
        reserved: 0,
        status_text: Make::make(calls, depth),
        return_value: Make::make(calls, depth),
    };
}

macro_rules! lists {
    ($($message:ty: $list:ident;)+) => {
        make! {
            $($list: |calls, depth| {
                let (data, len) = calls.list(depth);
                $list { data, len }
            };)+
        }
    };
}

for_all_lists!(lists);

impl<const N: usize> Make for [u8; N] {
    fn make(calls: &mut Calls<'_>, _: u32) -> Self {
        [(); N].map(|()| calls.byte())
    }
}

impl<V: Make> Make for *const V {
    fn make(calls: &mut Calls<'_>, depth: u32) -> Self {
        if calls.below(3) == 0 {
            return ptr::null();
        }
        let message = V::make(calls, depth);
        calls.place(message).cast_const().cast()
    }
}

impl Calls<'_> {
    fn list<T: Make>(&mut self, depth: u32) -> (*const T, usize) {
        let count = self.below(5);
        let items = (0..count).map(|_| T::make(self, depth)).collect();
        self.view(items)
    }

    /// Which member of a oneof is set: one of them, none, or one that there is not.
    fn case(&mut self, members: &[u32]) -> u32 {
        match usize::from(self.byte()) % (members.len() + 2) {
            0 => 0,
            1 => self.word() as u32,
            member => members[member - 2],
        }
    }

    /// The head of a message that stands in a list; a list has room for its elements whatever they say.
    fn head(&mut self, kind: u32) -> tera_head {
        let size = tera_kind_size(kind) as u32;
        match self.byte() {
            0xfe => tera_head { kind, size: size + self.word() as u32 % 64 },
            0xff => tera_head { kind: self.word() as u32 | 1 << 20, size },
            _ => tera_head { kind, size },
        }
    }
}

macro_rules! messages {
    ($($message:ty: $view:ident {
        fields { $($number:literal $field:ident)* }
        oneofs { $($oneof:ident $case:ident $reserved:ident $union:ident {
            $($member_number:literal $member:ident $variant:path,)+
        })* }
        embedded { $($embedded:ident)? }
        pads { $($pad:ident)* }
    })+) => {
        $(impl Make for $view {
            fn make(calls: &mut Calls<'_>, depth: u32) -> Self {
                $(let ($case, $oneof) = {
                    let mut member = empty::<$message>().$oneof;
                    let case = calls.case(&[$($member_number),+]);
                    match case {
                        $($member_number => member.$member = Make::make(calls, depth),)+
                        _ => {}
                    }
                    (case, member)
                };)*
                $view {
                    base: calls.head(kind::<$message>()),
                    unknown_fields: Make::make(calls, depth),
                    $($field: Make::make(calls, depth),)*
                    $($case, $reserved: Make::make(calls, depth), $oneof,)*
                    $($embedded: Make::make(calls, depth),)?
                    $($pad: Make::make(calls, depth),)*
                }
            }
        })+
    };
}

for_all_messages!(messages);

/// A struct of each message.
const STRUCTS: &[fn(&mut Calls<'_>, u32) -> *const tera_head] = &of_each_message!(placed);

fn placed<M: Whole<View: Make>>(calls: &mut Calls<'_>, depth: u32) -> *const tera_head {
    let message = M::View::make(calls, depth);
    calls.place(message)
}
