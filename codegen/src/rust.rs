//! `src/generated`: a module for every message, the kinds, the statuses and the table of all messages; and
//! `src/abi/messages`: the functions of every message.

use std::collections::BTreeSet;
use std::fmt::Write;

use heck::ToUpperCamelCase;

use crate::layout::{Content, MACHINES, Machine, Member, Struct};
use crate::schema::{ANY, Enum, Field, Kind, Message, Scalar};
use crate::status::Status;
use crate::{COMMAND, Files};

pub const FOLDER: &str = "src/generated";
pub const FUNCTIONS: &str = "src/abi/messages";

/// Paths of the modules of a message: its struct, and its functions.
pub fn paths(item: &Struct) -> [String; 2] {
    [FOLDER, FUNCTIONS].map(|folder| format!("{folder}/{}.rs", item.message.name))
}

/// Path of the module of the kinds.
pub const KINDS: &str = "src/generated/kinds.rs";

/// Path of the module of the statuses.
pub fn statuses_path() -> String {
    format!("{FOLDER}/statuses.rs")
}

pub fn generate(structs: &[Struct], statuses: &[Status], files: &mut Files) {
    for item in structs {
        let [definition, functions] = paths(item);
        files.insert(definition.into(), message(item));
        files.insert(functions.into(), self::functions(item.message));
    }
    files.insert(KINDS.into(), kinds(structs));
    files.insert(statuses_path().into(), self::statuses(statuses));
    files.insert(format!("{FOLDER}/mod.rs").into(), registry(structs));
    files.insert(format!("{FUNCTIONS}/mod.rs").into(), function_modules(structs));
}

/// A comment of lines of at most 118 columns.
pub fn comment(out: &mut String, indent: &str, prefix: &str, text: &str) {
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && indent.len() + prefix.len() + 1 + line.len() + 1 + word.len() > 118 {
            put!(out, "{indent}{prefix} {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    put!(out, "{indent}{prefix} {line}");
}

/// The module of the kinds.
pub fn kinds(structs: &[Struct]) -> String {
    let mut out = format!(
        "//! Kinds.\n//!\n//! A kind is a number that identifies a type of struct. Kinds never change; new ones are appended.\n\n\
         // Generated from `proto/` by `{COMMAND}`; do not edit.\n\nuse core::ffi::CStr;\n\n\
         // enum tera_kind: The type of a struct. Messages have kinds below 65536.\n"
    );
    let mut kind = |text: &str, name: &str, number: u32| {
        put!(out, "/// {text}\npub const TERA_KIND_{name}: u32 = {number};");
    };
    kind("Not a message of this schema.", "UNKNOWN", 0);
    for item in structs {
        let message = item.message;
        kind(&format!("`{}`.", message.short_name()), &message.name.to_uppercase(), item.kind);
    }
    for (number, name) in (65536..).zip(["frame", "topic", "rpc_reply", "field"]) {
        kind(&format!("`tera_{name}`, which is not a message."), &name.to_uppercase(), number);
    }
    let [on_64, on_32] = MACHINES.map(|machine| layout_text(structs, machine));
    put!(out, "\n/// The sizes of the structs that a program was compiled with, in bytes and by kind.");
    put!(out, "pub const TERA_LAYOUT: &CStr = if usize::BITS == 64 {{\n    c\"{on_64}\"");
    put!(out, "}} else {{\n    c\"{on_32}\"\n}};");
    out
}

/// The sizes of the structs on a machine, by kind.
pub fn layout_text(structs: &[Struct], machine: Machine) -> String {
    let sizes = structs.iter().map(|item| item.on(machine, item.size()).to_string());
    sizes.collect::<Vec<_>>().join(" ")
}

/// The module of the statuses.
pub fn statuses(statuses: &[Status]) -> String {
    let mut out = format!(
        "//! Statuses.\n//!\n//! Every function that can fail returns a `tera_status`. The numbers never change. A newer \
         library may return numbers\n//! that this header does not name.\n\n\
         // Generated from `proto/statuses.toml` by `{COMMAND}`; do not edit.\n\n\
         use core::ffi::c_char;\nuse core::ptr;\n\n\
         /// Result of a function: `TERA_OK` or a `TERA_ERR_...`.\npub type tera_status = i32;\n\n\
         // enum tera_status_code: The values of a `tera_status`.\n\
         /// Success.\npub const TERA_OK: tera_status = 0;\n"
    );
    for status in statuses {
        comment(&mut out, "", "///", &format!("{}.", sentence(&status.text)));
        put!(out, "pub const TERA_ERR_{}: tera_status = {};", status.name, status.number);
    }
    put!(out, "\n/// A status that is not `TERA_OK`, inside the library.");
    put!(out, "#[repr(i32)]\n#[derive(Clone, Copy, Debug, PartialEq)]\npub(crate) enum Error {{");
    for status in statuses {
        put!(out, "    {} = TERA_ERR_{},", status.name.to_upper_camel_case(), status.name);
    }
    put!(
        out,
        "}}\n\n/// The name and the meaning of each number, from 0 on and each with a NUL; empty where there is none."
    );
    put!(out, "const TEXTS: &str = \"\\");
    put!(out, "    TERA_OK\\0success\\0\\");
    let mut next = 1;
    for status in statuses {
        for _ in next..status.number {
            put!(out, "    \\0\\0\\");
        }
        put!(out, "    TERA_ERR_{}\\0{}\\0\\", status.name, format!("{:?}", status.text).trim_matches('"'));
        next = status.number + 1;
    }
    out += r#"";

/// The name of a status or, if `which` is 1, its meaning, with a NUL.
fn text(status: tera_status, which: usize) -> Option<&'static [u8]> {
    let index = usize::try_from(status).ok()?.checked_mul(2)? + which;
    let mut rest = TEXTS.as_bytes();
    let end = |rest: &[u8]| rest.iter().position(|&byte| byte == 0);
    for _ in 0..index {
        rest = rest.get(end(rest)? + 1..)?;
    }
    rest.get(..end(rest)? + 1).filter(|text| text.len() > 1)
}

impl Error {
    /// What it means, for people.
    pub(crate) fn text(self) -> &'static str {
        let text = text(self as tera_status, 1).and_then(|text| text.strip_suffix(b"\0"));
        text.and_then(|text| str::from_utf8(text).ok()).unwrap_or_default()
    }
}

/// Returns the name of a status, for example `"TERA_ERR_TRUNCATED"`: static, NUL-terminated; NULL if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_name(status: tera_status) -> *const c_char {
    text(status, 0).map_or(ptr::null(), |name| name.as_ptr().cast())
}

/// Returns a description of a status, for display: static, NUL-terminated, never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn tera_status_message(status: tera_status) -> *const c_char {
    text(status, 1).map_or(c"unknown status".as_ptr(), |text| text.as_ptr().cast())
}
"#;
    out
}

/// Declares modules and re-exports their content.
fn modules(out: &mut String, structs: &[Struct], more: &[&str]) {
    let mut modules: Vec<_> = structs.iter().map(|item| item.message.name.as_str()).collect();
    modules.extend(more);
    modules.sort_unstable();
    for module in &modules {
        put!(out, "#[rustfmt::skip]\npub(crate) mod {};", identifier(module));
    }
    out.push('\n');
    for module in &modules {
        put!(out, "pub use self::{}::*;", identifier(module));
    }
}

fn function_modules(structs: &[Struct]) -> String {
    let mut out = format!(
        "//! The functions of every message. Generated from `proto/` by `{COMMAND}`; do not edit.\n\n\
         // The header is the manual. The functions of all messages are described once, in `generic.rs`.\n\
         #![allow(missing_docs)]\n\n"
    );
    modules(&mut out, structs, &[]);
    out
}

fn registry(structs: &[Struct]) -> String {
    let mut out = format!(
        "//! The schema as code. Generated from `proto/` by `{COMMAND}`; do not edit.\n\n\
         // The header is the manual. The functions of all messages are described once, in `abi/generic.rs`.\n\
         #![allow(missing_docs)]\n\n"
    );
    modules(&mut out, structs, &["kinds", "statuses"]);
    put!(
        out,
        "\nuse core::ptr;\n\nuse crate::enums::{{EnumTable, EnumValue}};\nuse crate::head::tera_head;\n\
         use crate::schema::{{Collected, Described, Message, Sizes, Table, collect, field, fields_of, sizes}};\n\
         use crate::view::{{list, tera_bool, tera_bytes, tera_str, tera_str_list}};\n"
    );
    put!(out, "/// The fields of the messages, the one of kind 1 first.\n#[rustfmt::skip]");
    put!(out, "const DESCRIBED: [&[Described]; {}] = [", structs.len());
    for item in structs {
        put!(out, "    {}::FIELDS,", item.message.c_name());
    }
    put!(
        out,
        "];\n\nconst SIZES: (usize, usize, usize) = sizes(&DESCRIBED);\n\n\
         /// The same fields, in the form that is read.\n\
         pub(crate) static COLLECTED: Collected<{{ SIZES.0 }}, {{ SIZES.1 }}, {{ SIZES.2 }}> = collect(&DESCRIBED);\n"
    );
    put!(out, "/// The messages, the one of kind 1 first.\n#[rustfmt::skip]");
    put!(out, "pub(crate) static MESSAGES: [Table; {}] = [", structs.len());
    for (i, item) in structs.iter().enumerate() {
        put!(
            out,
            "    Table::of::<{}>(c\"type.googleapis.com/{}\", fields_of(&DESCRIBED, &COLLECTED.fields, {i})),",
            item.message.c_name(),
            item.message.full_name
        );
    }
    put!(out, "];");
    out
}

/// Escapes a Rust keyword; `type` is the only one that the schema may use.
pub fn identifier(name: &str) -> &str {
    if name == "type" { "r#type" } else { name }
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Double => "f64",
        Scalar::Float => "f32",
        Scalar::Int32 => "i32",
        Scalar::Int64 => "i64",
        Scalar::Uint32 => "u32",
        Scalar::Uint64 => "u64",
        Scalar::Bool => "tera_bool",
        Scalar::String => "tera_str",
        Scalar::Bytes => "tera_bytes",
    }
}

fn field_type(field: &Field) -> String {
    match (&field.kind, field.repeated) {
        (Kind::Scalar(Scalar::String), true) => "tera_str_list".into(),
        (Kind::Message(name), true) => format!("tera_{name}_list"),
        (Kind::Message(name), false) => format!("*const tera_{name}"),
        (Kind::Enum(_), _) => "i32".into(),
        (Kind::Scalar(scalar), _) => scalar_type(*scalar).into(),
    }
}

fn default(field: &Field) -> String {
    match (&field.kind, field.repeated) {
        (Kind::Message(_), false) => "ptr::null()".into(),
        (_, true) | (Kind::Scalar(Scalar::String | Scalar::Bytes), _) => {
            format!("{}::EMPTY", field_type(field))
        }
        (Kind::Scalar(Scalar::Double | Scalar::Float), _) => "0.0".into(),
        _ => "0".into(),
    }
}

fn message(item: &Struct) -> String {
    let message = item.message;
    let name = message.c_name();
    let mut out = String::new();
    put!(out, "//! {}.", message.short_name());
    let source =
        if message.full_name == ANY { "Google's `any.proto`" } else { &format!("`proto/{}`", message.file) };
    put!(out, "\n// Generated from {source} by `{COMMAND}`; do not edit.\n\nuse super::*;\n");

    for item in &message.enums {
        enum_constants(&mut out, message, item);
    }
    for (index, _) in message.oneofs.iter().enumerate() {
        oneof_types(&mut out, message, index);
    }
    definition(&mut out, item);
    encoding(&mut out, item);
    layout(&mut out, item);
    for item in &message.enums {
        enum_table(&mut out, message, item);
    }
    if item.element {
        put!(out, "\nlist!({name}_list of {name});");
    }
    out
}

fn enum_constants(out: &mut String, message: &Message, item: &Enum) {
    let text = format!("`{}.{}`: {}", message.short_name(), item.name, lower(&item.comment));
    put!(out, "// enum tera_{}: {text}.", item.c_name);
    for value in &item.values {
        comment(out, "", "///", &value.comment);
        put!(out, "pub const {}_{}: i32 = {};", message.c_const(), value.name, value.number);
    }
    out.push('\n');
}

fn enum_table(out: &mut String, message: &Message, item: &Enum) {
    let table = item.c_name.to_uppercase();
    put!(out, "\n/// Values of `{}.{}`.", message.short_name(), item.name);
    put!(out, "pub(crate) static {table}: &EnumTable = &[");
    for value in &item.values {
        put!(out, "    EnumValue::new({}, c\"{}\"),", value.number, value.name);
    }
    put!(out, "];");
}

fn enum_functions(out: &mut String, item: &Enum) {
    let table = item.c_name.to_uppercase();
    out.push('\n');
    put!(
        out,
        "#[unsafe(no_mangle)]\npub extern \"C\" fn tera_{}_name(value: i32) -> *const c_char {{",
        item.c_name
    );
    put!(out, "    boundary::enum_name({table}, value)\n}}\n");
    put!(out, "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn tera_{}_from_name(", item.c_name);
    put!(
        out,
        "    arena: *mut tera_arena,\n    name: *const c_char,\n    len: usize,\n    value: *mut i32,\n) -> tera_status {{"
    );
    put!(out, "    // SAFETY: the header's contract is that of `boundary::enum_from_name`.");
    put!(out, "    unsafe {{ boundary::enum_from_name(arena, {table}, name, len, value) }}\n}}");
}

/// Converts a phrase to a sentence.
pub fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Converts a sentence to a phrase.
fn lower(sentence: &str) -> String {
    let mut chars = sentence.trim_end_matches('.').chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().chain(chars).collect())
}

fn members(message: &Message, oneof: usize) -> impl Iterator<Item = &Field> {
    message.fields.iter().filter(move |field| field.oneof == Some(oneof))
}

fn oneof_types(out: &mut String, message: &Message, index: usize) {
    let (oneof, constant) = (&message.oneofs[index], message.c_const());
    let union = format!("{}_{}", message.c_name(), oneof.name);
    put!(out, "// enum {union}_case: The number of the member of `{}` that is set.", oneof.name);
    put!(out, "/// No member.");
    put!(out, "pub const {constant}_{}_NOT_SET: u32 = 0;", oneof.name.to_uppercase());
    for field in members(message, index) {
        put!(out, "/// `{}`.", field.name);
        put!(out, "pub const {constant}_{}: u32 = {};", field.name.to_uppercase(), field.number);
    }
    put!(
        out,
        "\n/// The members of the oneof `{}`. `{}_case` is the number of the one that is set.",
        oneof.name,
        oneof.name
    );
    put!(out, "#[repr(C)]\n#[derive(Clone, Copy)]\npub union {union} {{");
    for field in members(message, index) {
        comment(out, "    ", "///", &field.comment);
        put!(out, "    pub {}: {},", identifier(&field.name), field_type(field));
    }
    put!(out, "}}\n\nimpl {union} {{\n    /// All bytes zero.");
    let largest = members(message, index)
        .find(|field| matches!(field.kind, Kind::Scalar(Scalar::String | Scalar::Bytes)));
    let zero = match largest {
        Some(field) => format!("{}: {} {{ data: core::ptr::null(), len: 0 }}", field.name, field_type(field)),
        None => members(message, index)
            .next()
            .map_or(String::new(), |field| format!("{}: {}", field.name, default(field))),
    };
    put!(out, "    const ZERO: Self = Self {{ {zero} }};\n}}\n");
}

fn definition(out: &mut String, item: &Struct) {
    let message = item.message;
    comment(out, "", "///", &message.comment);
    put!(out, "#[repr(C)]");
    put!(out, "#[derive(Clone, Copy{})]", if message.oneofs.is_empty() { ", Debug" } else { "" });
    put!(out, "pub struct {} {{", message.c_name());
    put!(out, "    pub base: tera_head,");
    put!(out, "    pub unknown_fields: tera_bytes,");
    for member in &item.members {
        self::member(out, message, member);
        if member.is_pointer() {
            put!(out, "    #[cfg(target_pointer_width = \"32\")]\n    pub {}: u32,", member.pad());
        }
    }
    put!(out, "}}");
    if item.element {
        put!(out, "\n#[repr(C)]\n#[derive(Clone, Copy, Debug)]\npub struct {}_list {{", message.c_name());
        put!(out, "    pub data: *const {},\n    pub len: usize,\n}}", message.c_name());
    }
}

fn member(out: &mut String, message: &Message, member: &Member) {
    match &member.content {
        Content::Field(field) => {
            let more = match (&field.kind, field.repeated) {
                (Kind::Enum(_), _) => {
                    let table = field.enum_table.as_deref().unwrap_or_default().to_lowercase();
                    format!(" An `enum tera_{table}`.")
                }
                (Kind::Message(_), false) => " NULL if absent.".into(),
                _ => String::new(),
            };
            comment(out, "    ", "///", &format!("{}{more}", field.comment));
            put!(out, "    pub {}: {},", identifier(&member.name), field_type(field));
        }
        Content::Oneof(index) => {
            let oneof = &message.oneofs[*index];
            let case = format!("{}_{}_NOT_SET", message.c_const(), oneof.name.to_uppercase());
            put!(out, "    /// The number of the member of `{}` that is set, or `{case}`.", oneof.name);
            put!(out, "    pub {0}_case: u32,\n    pub {0}_reserved: u32,", oneof.name);
            comment(out, "    ", "///", &oneof.comment);
            put!(out, "    pub {}: {}_{},", oneof.name, message.c_name(), oneof.name);
        }
        Content::Embedded => {
            let text = "The message as a struct, or NULL. If it is not NULL it is encoded instead of `value`; `type_url` \
                        must then be empty or name its type. Decoding sets it to NULL.";
            comment(out, "    ", "///", text);
            put!(out, "    pub {}: *const tera_head,", member.name);
        }
        Content::Pad if member.size == 4 => put!(out, "    pub {}: u32,", member.name),
        Content::Pad => put!(out, "    pub {}: [u8; {}],", member.name, member.size),
    }
}

/// The value of a member in an empty message.
fn member_defaults(message: &Message, member: &Member) -> String {
    let name = identifier(&member.name);
    match &member.content {
        Content::Field(field) => format!("{name}: {},", default(field)),
        Content::Oneof(index) => {
            let oneof = &message.oneofs[*index].name;
            format!(
                "{oneof}_case: 0,\n        {oneof}_reserved: 0,\n        {oneof}: {}_{oneof}::ZERO,",
                message.c_name()
            )
        }
        Content::Embedded => format!("{name}: ptr::null(),"),
        Content::Pad if member.size == 4 => format!("{name}: 0,"),
        Content::Pad => format!("{name}: [0; {}],", member.size),
    }
}

fn encoding(out: &mut String, item: &Struct) {
    let message = item.message;
    let name = message.c_name();
    put!(
        out,
        "\n// SAFETY: `repr(C)`, the head first, the layout asserted below, and all members are plain data."
    );
    put!(out, "unsafe impl Message for {name} {{");
    put!(out, "    const KIND: u32 = TERA_KIND_{};", message.name.to_uppercase());
    put!(
        out,
        "    const DEFAULT: Self = Self {{\n        base: Self::HEAD,\n        unknown_fields: tera_bytes::EMPTY,"
    );
    for member in &item.members {
        put!(out, "        {}", member_defaults(message, member));
        if member.is_pointer() {
            put!(out, "        #[cfg(target_pointer_width = \"32\")]\n        {}: 0,", member.pad());
        }
    }
    put!(out, "    }};\n    const EMPTY: &'static Self = &Self::DEFAULT;");
    if item.element {
        put!(out, "    const SIZES: Sizes = Sizes::Fixed(size_of::<Self>());\n");
    } else {
        let [on_64, on_32] = MACHINES.map(|machine| item.sizes_on(machine));
        put!(out, "    const SIZES: Sizes = Sizes::growing(&{on_64:?}, &{on_32:?});\n");
    }
    put!(out, "    const FIELDS: &'static [Described] = &[");
    let (members, mut written): (Vec<_>, Vec<_>) =
        message.fields.iter().partition(|field| field.oneof.is_some());
    // A oneof has the position of its first member.
    let mut oneofs = BTreeSet::new();
    written.extend(members.iter().filter(|field| oneofs.insert(field.oneof)));
    written.sort_by_key(|field| field.number);
    for field in written {
        match field.oneof {
            None => put!(out, "        {},", self::field(message, field)),
            Some(index) => put!(out, "        {},", oneof(message, index)),
        }
    }
    for field in members {
        if let Some(index) = field.oneof {
            put!(out, "        {}.member_of({}),", self::field(message, field), oneof(message, index));
        }
    }
    put!(out, "    ];\n}}\n");
}

/// A field in the table of its message.
fn field(message: &Message, field: &Field) -> String {
    let form = match (&field.kind, field.repeated) {
        (Kind::Message(_), true) => "messages",
        (Kind::Message(_), false) => "message",
        (Kind::Enum(_), _) => "enumeration",
        (_, true) => "strings",
        (_, false) => "scalar",
    };
    let oneof = field.oneof.map_or(String::new(), |index| format!("{}.", message.oneofs[index].name));
    let values = field.enum_table.as_ref().map_or(String::new(), |table| format!(".with({table})"));
    format!(
        "field!({form}, {}.{oneof}{}, {}, {:?}, {:?}){values}",
        message.c_name(),
        identifier(&field.name),
        field.number,
        field.json_name,
        field.name
    )
}

/// A oneof in the table of its message.
fn oneof(message: &Message, index: usize) -> String {
    let (name, oneof) = (message.c_name(), &message.oneofs[index].name);
    let case = format!("{oneof}_case");
    format!(
        "Described::oneof({index}, core::mem::offset_of!({name}, {case}), |message: &{name}| &raw const message.{case}, {oneof:?})"
    )
}

fn layout(out: &mut String, item: &Struct) {
    let name = item.message.c_name();
    for (machine, bits) in MACHINES.into_iter().zip([64, 32]) {
        let size = item.on(machine, item.size());
        put!(out, "#[cfg(target_pointer_width = \"{bits}\")]\nconst _: () = {{");
        put!(out, "    assert!(size_of::<{name}>() == {size} && align_of::<{name}>() == 8);");
        for (member, offset) in offsets(item, machine) {
            put!(out, "    assert!(core::mem::offset_of!({name}, {}) == {offset});", identifier(&member));
        }
        put!(out, "}};");
    }
}

/// Names and offsets of all members in C on a machine.
pub fn offsets(item: &Struct, machine: Machine) -> Vec<(String, usize)> {
    let mut offsets = vec![("base".to_owned(), 0), ("unknown_fields".to_owned(), 8)];
    for member in &item.members {
        let offset = item.on(machine, member.offset);
        if let Content::Oneof(_) = member.content {
            offsets.push((format!("{}_case", member.name), offset));
            offsets.push((format!("{}_reserved", member.name), offset + 4));
            offsets.push((member.name.clone(), offset + 8));
        } else {
            offsets.push((member.name.clone(), offset));
        }
        if machine == Machine::Bits32 && member.is_pointer() {
            offsets.push((member.pad(), offset + 4));
        }
    }
    offsets
}

/// The module of a message's functions. `src/abi/generic.rs` and `src/abi/json.rs` describe them for all messages.
fn functions(message: &Message) -> String {
    let mut out = format!(
        "// Generated from `proto/` by `{COMMAND}`; do not edit.\n\nuse core::ffi::c_char;\n\n\
         use crate::abi::*;\nuse crate::boundary;\nuse crate::schema::Message;\n"
    );
    message_functions(&mut out, message);
    for item in &message.enums {
        enum_functions(&mut out, item);
    }
    out
}

fn message_functions(out: &mut String, message: &Message) {
    let name = message.c_name();
    let kind = format!("TERA_KIND_{}", message.name.to_uppercase());
    let contract = "the header's contract is that of the function in `boundary`";
    *out += &format!(
        r#"
/// See "Messages".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_init(message: *mut {name}, size: usize) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::init({kind}, {name}::SIZES, message.cast(), size) }}
}}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_encode(
    arena: *mut tera_arena,
    message: *const {name},
    buffer: *mut u8,
    capacity: usize,
    len: *mut usize,
) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::encode(arena, {kind}, message.cast(), buffer, capacity, len) }}
}}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_encoded_size(
    arena: *mut tera_arena,
    message: *const {name},
    size: *mut usize,
) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::encoded_size(arena, {kind}, message.cast(), size) }}
}}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_decode(
    arena: *mut tera_arena,
    data: *const u8,
    len: usize,
    flags: u32,
    message: *mut {name},
) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::decode(arena, {kind}, data, len, flags, message.cast()) }}
}}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_to_json(
    arena: *mut tera_arena,
    message: *const {name},
    flags: u32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::to_json(arena, {kind}, message.cast(), flags, buffer, capacity, len) }}
}}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn {name}_from_json(
    arena: *mut tera_arena,
    text: *const c_char,
    len: usize,
    flags: u32,
    message: *mut {name},
) -> tera_status {{
    // SAFETY: {contract}.
    unsafe {{ boundary::from_json(arena, {kind}, text, len, flags, message.cast()) }}
}}
"#
    );
}
