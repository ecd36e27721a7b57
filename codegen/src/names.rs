//! Names that would not compile, or would hide another name, in one of the generated languages.
//!
//! There is one rule: such a name is rejected, and the schema needs another one. Nothing is renamed, so a field has one
//! name in all languages. The exceptions are names that the schema already has, or that are common and cause trouble in
//! only one language: `type`, which is `r#type` in Rust and `_type` in cgo, and the other keywords of Go.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};
use heck::ToUpperCamelCase;

use crate::layout::PAD;
use crate::schema::{ANY, Enum, Field, Kind, Message, Scalar};

/// What no field or oneof may be called; and no message or enum in whatever case, of which PHP makes no difference.
const WORDS: [(&str, &str); 7] = [
    (
        "a word of C or C++",
        "alignas alignof and and_eq asm auto bitand bitor bool break case catch char class co_await co_return co_yield \
         compl concept const const_cast consteval constexpr constinit continue decltype default delete do double \
         dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable \
         namespace new noexcept not not_eq nullptr operator or or_eq private protected public register \
         reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch \
         template this thread_local throw true try typedef typeid typename typeof union unsigned using virtual void \
         volatile wchar_t while xor xor_eq",
    ),
    (
        "a macro, type or namespace of C, C++ or Qt",
        "assert complex emit errno foreach forever google i386 imaginary int16_t int32_t int64_t int8_t intptr_t linux \
         major makedev minor noreturn offsetof opentera ptrdiff_t setjmp signals size_t slots std stderr stdin stdout \
         uint16_t uint32_t uint64_t uint8_t uintptr_t unix",
    ),
    ("a macro of Windows", "cdecl far hyper max min near pascal small"),
    (
        "a word of Rust",
        "abstract as async await become box crate dyn final fn gen impl in let loop macro match mod move mut override \
         priv pub ref self super trait unsafe unsized use where yield",
    ),
    (
        "a word of Python or Lua",
        "def del elif elseif end except finally from function global import is lambda local nil none nonlocal pass raise \
         repeat then until with",
    ),
    (
        "a word of Java",
        "boolean byte extends implements instanceof interface native null package strictfp synchronized throws transient",
    ),
    (
        "a member of every message in one of the languages",
        "base constructor dataclasses decode descriptor encode equal from_json get_hash_code get_type initialize \
         instance_variable_set kind marshal_json members message_kind message_type object_id public_send string to_json \
         to_string types unknown_fields unmarshal_json",
    ),
];

/// Other names that are invalid for messages and enums.
const TYPES: [(&str, &str); 2] = [
    (
        "a word of PHP",
        "array callable clone declare die echo empty enddeclare endfor endforeach endif endswitch endwhile eval exit \
         include insteadof isset iterable list mixed never object parent print readonly require resource string unset \
         var",
    ),
    (
        "a type that is used in one of the languages",
        "allmessages anybase argumenterror arraylist binding constants description dictionary each encoding equal error \
         exception fiddle field fields form func imembers integer intenum intptr jsonflags library loaderror marshal \
         member memory message messageof messages messagetype names native new nomemoryerror number oneof opentera \
         pack proxy rangeerror reader rpcreply rpcstatus runtime standarderror structs system tera teraerror \
         teraexception topicchannel topicfamily type typeerror uint8array unwrap utf8encoding view wrapevent \
         wrapmessage wrapmodulemessage wrapperof writer",
    ),
];

/// Other names that are invalid for messages: the types of the bindings, and signals of Qt.
const BESIDE_MESSAGES: [&str; 2] = ["Notice", "Status"];

/// Names that are invalid for enum values: macros of C, and names that cannot be constants in Ruby or PHP.
const VALUES: &str = "BEGIN BUFSIZ CHAR_BIT CHAR_MAX CHAR_MIN CLASS CLOCKS_PER_SEC DOMAIN EDOM EILSEQ END EOF ERANGE \
    EXIT_FAILURE EXIT_SUCCESS FALSE FILENAME_MAX FOPEN_MAX HUGE_VAL I INFINITY INT_MAX INT_MIN LLONG_MAX LLONG_MIN \
    LONG_MAX LONG_MIN NAN NULL OVERFLOW RAND_MAX SCHAR_MAX SCHAR_MIN SEEK_CUR SEEK_END SEEK_SET SHRT_MAX SHRT_MIN \
    SIGABRT SIGFPE SIGILL SIGINT SIGSEGV SIGTERM SIZE_MAX TRUE UCHAR_MAX UINT_MAX ULLONG_MAX ULONG_MAX UNDERFLOW \
    USHRT_MAX WCHAR_MAX WCHAR_MIN";

/// Names that are invalid for fields that can be nil: LuaJIT would find those of the class instead.
const OF_LUA_CLASS: [&str; 7] = ["ctype", "enums", "fields", "full_name", "name", "pointer", "size"];

/// Rejects names that cannot be generated. `own` are the library's names, which no name of a message may equal.
pub fn check(messages: &[Message], own: &BTreeSet<String>) -> Result<()> {
    let mut global = Scope::of(own.iter().map(String::as_str).chain(BESIDE_MESSAGES));
    for message in messages {
        add_globals(&mut global, message)?;
        // Not one of ours, and the same everywhere.
        if message.full_name != ANY {
            names_in(message, messages, own)?;
        }
    }
    Ok(())
}

/// The names that a source file of the library defines in Rust, C or C++.
pub fn defined_in(source: &str) -> impl Iterator<Item = &str> {
    const BEFORE: [&str; 12] = [
        "// enum ",
        "pub const ",
        "pub struct ",
        "pub type ",
        "pub union ",
        "pub extern \"C\" fn ",
        "pub unsafe extern \"C\" fn ",
        "#define ",
        "class ",
        "enum class ",
        "struct ",
        "using ",
    ];
    source.lines().filter_map(|line| {
        let line = if line.starts_with("template <") { line.rsplit_once("> ")?.1 } else { line };
        let rest = BEFORE.iter().find_map(|before| line.strip_prefix(before))?;
        rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
    })
}

/// The macro that makes a message with this member of a oneof: `TERA_VALUE_STRING` for `string_value`, otherwise
/// `TERA_VALUE_WITH_TEXT` for `text`.
pub fn constructor(message: &Message, field: &Field) -> String {
    let (constant, name) = (message.c_const(), field.name.to_uppercase());
    match name.strip_suffix("_VALUE") {
        Some(short) => format!("{constant}_{short}"),
        None => format!("{constant}_WITH_{name}"),
    }
}

/// Names of one scope of a language, each with its origin.
struct Scope(BTreeMap<String, String>);

impl Scope {
    fn of<'a>(library: impl IntoIterator<Item = &'a str>) -> Self {
        Self(library.into_iter().map(|name| (name.to_owned(), "the library".to_owned())).collect())
    }

    fn add(&mut self, at: &str, name: String) -> Result<()> {
        if let Some(other) = self.0.get(&name) {
            bail!("{at}: this becomes `{name}`, which {other} already has; choose another name");
        }
        self.0.insert(name, format!("`{at}`"));
        Ok(())
    }
}

/// The names in C, those of the classes, Go's among them, and the modules in Rust.
fn add_globals(scope: &mut Scope, message: &Message) -> Result<()> {
    let (c, constant, class) = (message.c_name(), message.c_const(), message.class_name());
    let mut add = |at: &str, name: String| scope.add(at, name);
    for end in ["", "_list", "_init", "_encode", "_encoded_size", "_decode", "_to_json", "_from_json"] {
        add(&message.at, format!("{c}{end}"))?;
    }
    add(&message.at, format!("{constant}_INIT"))?;
    add(&message.at, format!("TERA_KIND_{}", message.name.to_uppercase()))?;
    add(&message.at, class.clone())?;
    add(&message.at, format!("{}.rs", message.name))?;
    for item in &message.enums {
        add(&item.at, format!("tera_{}", item.c_name))?;
        add(&item.at, format!("tera_{}_name", item.c_name))?;
        add(&item.at, format!("tera_{}_from_name", item.c_name))?;
        add(&item.at, format!("{class}{}", item.name))?;
        for value in &item.values {
            add(&value.at, format!("{constant}_{}", value.name))?;
            add(&value.at, format!("{class}{}", value.name.to_upper_camel_case()))?;
        }
    }
    for oneof in &message.oneofs {
        add(&oneof.at, format!("{c}_{}", oneof.name))?;
        add(&oneof.at, format!("{c}_{}_case", oneof.name))?;
        add(&oneof.at, format!("{constant}_{}_NOT_SET", oneof.name.to_uppercase()))?;
        add(&oneof.at, format!("{class}{}", oneof.name.to_upper_camel_case()))?;
    }
    for field in message.fields.iter().filter(|field| field.oneof.is_some()) {
        add(&field.at, format!("{constant}_{}", field.name.to_uppercase()))?;
        add(&field.at, constructor(message, field))?;
        add(&field.at, format!("{class}{}", field.name.to_upper_camel_case()))?;
    }
    Ok(())
}

/// Checks every name in a message, and its own.
fn names_in(message: &Message, messages: &[Message], own: &BTreeSet<String>) -> Result<()> {
    let short = message.full_name.rsplit('.').next().unwrap_or_default();
    type_name(&message.at, short, own)?;
    // The types in it and its values, in C++.
    let mut types = Scope::of([]);
    types.add(&message.at, short.to_owned())?;
    let prefix = format!("{}.", message.full_name);
    for nested in messages {
        if let Some(name) = nested.full_name.strip_prefix(&prefix).filter(|name| !name.contains('.')) {
            types.add(&nested.at, name.to_owned())?;
        }
    }
    for item in &message.enums {
        type_name(&item.at, &item.name, own)?;
        types.add(&item.at, item.name.clone())?;
        for end in ["MIN", "MAX", "ARRAYSIZE"] {
            types.add(&item.at, format!("{}_{end}", item.name))?;
        }
        values(item, &mut types)?;
    }

    // The members in C, the accessors in C++, the attributes in Python, Ruby and Lua.
    let mut members = Scope::of([]);
    // The properties in C#, with the class itself, and in Go.
    let mut properties = Scope::of([]);
    properties.add(&message.at, message.class_name())?;
    for (index, oneof) in message.oneofs.iter().enumerate() {
        member_name(&oneof.at, &oneof.name)?;
        let class = oneof.name.to_upper_camel_case();
        type_name(&oneof.at, &class, own)?;
        types.add(&oneof.at, class.clone())?;
        types.add(&oneof.at, format!("{}_NOT_SET", oneof.name.to_uppercase()))?;
        properties.add(&oneof.at, class)?;
        for (before, after) in [("", ""), ("", "_case"), ("", "_reserved"), ("clear_", ""), ("choose_", "")] {
            members.add(&oneof.at, format!("{before}{}{after}", oneof.name))?;
        }
        // The class of the oneof in C++.
        let mut class = Scope::of(["none", "not_set", "visit", "which"]);
        for field in message.members_of(index) {
            class.add(&field.at, field.name.clone())?;
        }
    }
    for field in &message.fields {
        member_name(&field.at, &field.name)?;
        let is_message = !field.repeated && matches!(field.kind, Kind::Message(_));
        if is_message {
            members.add(&field.at, format!("{}_{PAD}", field.name))?; // on 32-bit machines
        }
        ensure!(
            !(OF_LUA_CLASS.contains(&&*field.name) && (is_message || field.oneof.is_some())),
            "{}: this is a name of every class in Lua, where the field may be nil; choose another name",
            field.at
        );
        ensure!(
            field.json_name == json_name(&field.name),
            "{}: `json_name` is not supported; supported: `{}`, which follows from the name",
            field.at,
            json_name(&field.name)
        );
        properties.add(&field.at, field.name.to_upper_camel_case())?;
        for name in accessors(field) {
            members.add(&field.at, name)?;
        }
    }
    Ok(())
}

/// The functions of a field in the drop-in, and its member.
fn accessors(field: &Field) -> impl Iterator<Item = String> {
    let is_message = matches!(field.kind, Kind::Message(_));
    let is_text = matches!(field.kind, Kind::Scalar(Scalar::String | Scalar::Bytes));
    let is_one = !field.repeated;
    [
        (true, "", ""),
        (true, "clear_", ""),
        (!is_message, "set_", ""),
        (is_message || is_text, "mutable_", ""),
        (is_one && (is_message || field.oneof.is_some()), "has_", ""),
        (is_one && (is_message || is_text), "release_", ""),
        (is_one && (is_message || is_text), "set_allocated_", ""),
        (field.repeated, "add_", ""),
        (field.repeated, "", "_size"),
    ]
    .into_iter()
    .filter(|accessor| accessor.0)
    .map(|(_, before, after)| format!("{before}{}{after}", field.name))
}

fn values(item: &Enum, types: &mut Scope) -> Result<()> {
    // The variants in Rust, without the enum's name, and the constants in Go.
    let mut variants = Scope::of([]);
    for value in &item.values {
        let (at, name) = (&value.at, &value.name);
        ensure!(
            is_words(name, |c| c.is_ascii_uppercase()),
            "{at}: the name of an enum value must be UPPER_CASE: capitals and digits, `_` between words"
        );
        ensure!(
            !VALUES.split_whitespace().any(|word| word == name),
            "{at}: this is a macro of C or a keyword of Ruby or PHP; choose another name"
        );
        let camel = name.to_upper_camel_case();
        let variant = camel.strip_prefix(&item.name).filter(|rest| rest.starts_with(char::is_uppercase));
        variants.add(at, variant.unwrap_or(&camel).to_owned())?;
        types.add(at, name.clone())?;
    }
    Ok(())
}

/// Rejects invalid names of fields and oneofs.
fn member_name(at: &str, name: &str) -> Result<()> {
    ensure!(
        is_words(name, |c| c.is_ascii_lowercase()),
        "{at}: the name of a field or oneof must be lower_case: small letters and digits, `_` between words"
    );
    ensure!(
        !name.starts_with(PAD),
        "{at}: names that begin with `{PAD}` are reserved for padding; choose another name"
    );
    ensure!(
        !name.starts_with("tera_"),
        "{at}: names that begin with `tera_` are reserved for C; choose another name"
    );
    is_no_word(at, name, &WORDS)
}

/// Rejects invalid names of types. `own` are the library's names.
fn type_name(at: &str, name: &str, own: &BTreeSet<String>) -> Result<()> {
    ensure!(
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric()),
        "{at}: the name of a message or enum must be CamelCase: a capital, then letters and digits"
    );
    let small = name.to_lowercase();
    is_no_word(at, &small, &WORDS)?;
    is_no_word(at, &small, &TYPES)?;
    ensure!(!own.contains(name), "{at}: this is the name of a type of the library; choose another name");
    Ok(())
}

fn is_no_word(at: &str, name: &str, words: &[(&str, &str)]) -> Result<()> {
    match words.iter().find(|(_, words)| words.split_whitespace().any(|word| word == name)) {
        Some((what, _)) => bail!("{at}: this is {what}; choose another name"),
        None => Ok(()),
    }
}

/// Whether a name consists of words of such letters and digits with `_` between them, and begins with a letter.
fn is_words(name: &str, is_letter: impl Fn(char) -> bool) -> bool {
    name.starts_with(&is_letter)
        && name
            .split('_')
            .all(|word| !word.is_empty() && word.chars().all(|c| is_letter(c) || c.is_ascii_digit()))
}

/// The JSON name that protobuf derives from a field's name.
fn json_name(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        name + &head.to_uppercase() + tail
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::schema::tests::{error, planted};
    use crate::{header, status};

    fn checked(schema: &str) -> Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        check(&planted(schema)?, &header::own_names(&root, &status::read(&root)?)?)
    }

    /// A schema of one message with a field, a oneof, an enum and its value.
    fn with(message: &str, field: &str, oneof: &str, item: &str, value: &str) -> String {
        format!(
            "message {message} {{\nenum {item} {{\nZERO = 0;\n{value} = 1;\n}}\nstring {field} = 1;\noneof {oneof} \
             {{\nstring member_of_it = 2;\n}}\n}}"
        )
    }

    #[test]
    fn names_that_no_language_minds_are_not_refused() {
        let fields = [
            "type", "id", "name", "data", "len", "size", "value", "index", "message", "method", "args",
            "text", "status", "event", "object", "list", "begin", "next", "map", "range", "func", "select",
            "go", "defer", "var", "fields", "op", "to", "visit", "which", "not_set", "head", "arena", "a1",
            "x_case",
        ];
        for field in fields {
            checked(&with("Planted", field, "choice", "Mood", "GOOD")).unwrap();
        }
        checked(&with("Planted", "a", "choice", "Status", "PLANTED_DELETE")).unwrap();
    }

    #[test]
    fn words_are_refused_wherever_they_are() {
        for word in WORDS.iter().flat_map(|(_, words)| words.split_whitespace()) {
            let name = word.to_upper_camel_case();
            assert!(member_name("", word).is_err(), "{word}");
            assert!(word.contains('_') || type_name("", &name, &BTreeSet::new()).is_err(), "{name}");
        }
        for (word, name) in [("class", "Class"), ("errno", "Errno"), ("emit", "Emit"), ("self", "Self")] {
            for (schema, line, refused) in [
                (with("Planted", word, "choice", "Mood", "GOOD"), 7, word),
                (with("Planted", "a", word, "Mood", "GOOD"), 8, word),
                (with(name, "a", "choice", "Mood", "GOOD"), 2, name),
                (with("Planted", "a", "choice", name, "GOOD"), 3, name),
            ] {
                let error = error(checked(&schema), &schema);
                assert!(
                    error.starts_with(&format!("proto/M.proto:{line}: {refused}: this is a ")),
                    "{error}"
                );
            }
        }
        let schema = with("Planted", "a", "choice", "Mood", "NULL");
        assert!(error(checked(&schema), &schema).starts_with("proto/M.proto:5: NULL: this is a macro of C"));
    }

    /// Schemas, the line of the rejected name, and the reason.
    const REFUSED: &[(&str, u32, &str)] = &[
        ("message M {\nstring Name = 1;\n}", 3, "Name: the name of a field or oneof must be lower_case"),
        ("message M {\nstring _a = 1;\n}", 3, "_a: the name of a field or oneof must be lower_case"),
        ("message M {\nstring a_ = 1;\n}", 3, "a_: the name of a field or oneof must be lower_case"),
        ("message M {\nstring a__b = 1;\n}", 3, "a__b: the name of a field or oneof must be lower_case"),
        ("message m {\n}", 2, "m: the name of a message or enum must be CamelCase"),
        ("message M_N {\n}", 2, "M_N: the name of a message or enum must be CamelCase"),
        ("message M {\nenum E {\nx = 0;\n}\n}", 4, "x: the name of an enum value must be UPPER_CASE"),
        (
            "message M {\nstring reserved1 = 1;\n}",
            3,
            "reserved1: names that begin with `reserved` are reserved",
        ),
        ("message M {\nstring tera_str = 1;\n}", 3, "tera_str: names that begin with `tera_` are reserved"),
        // The library's own types, functions and constants, in C and C++.
        ("message Arena {\n}", 2, "Arena: this becomes `tera_arena`"),
        ("message Frame {\n}", 2, "Frame: this becomes `tera_frame`"),
        ("message Topic {\n}", 2, "Topic: this becomes `tera_topic`"),
        ("message Payload {\n}", 2, "Payload: this becomes `tera_payload`"),
        ("message Str {\n}", 2, "Str: this becomes `tera_str`"),
        ("message Bytes {\n}", 2, "Bytes: this becomes `tera_bytes`"),
        ("message Head {\n}", 2, "Head: this becomes `tera_head`"),
        ("message Status {\n}", 2, "Status: this becomes `tera_status`"),
        ("message Any {\n}", 2, "Any: this becomes `tera_any`"),
        ("message Kind {\n}", 2, "Kind: this becomes `tera_kind`"),
        ("message StatusCode {\n}", 2, "StatusCode: this becomes `tera_status_code`"),
        ("message Flag {\n}", 2, "Flag: this becomes `tera_flag`"),
        ("message Unknown {\n}", 2, "Unknown: this becomes `TERA_KIND_UNKNOWN`"),
        ("message AnyKind {\n}", 2, "AnyKind: this becomes `tera_any_kind`"),
        ("message Kinds {\n}", 2, "Kinds: this becomes `kinds.rs`"),
        ("message ByteView {\n}", 2, "ByteView: this becomes `ByteView`"),
        ("message Notice {\n}", 2, "Notice: this becomes `Notice`"),
        ("message M {\nenum Kind {\nX = 0;\n}\n}", 3, "Kind: this is"),
        ("message M {\nmessage Optional {\n}\n}", 3, "Optional: this is"),
        (
            "message Err {\nenum E {\nZERO = 0;\nTOO_DEEP = 1;\n}\n}",
            5,
            "TOO_DEEP: this becomes `TERA_ERR_TOO_DEEP`",
        ),
        ("message M {\nenum E {\nINIT = 0;\n}\n}", 4, "INIT: this becomes `TERA_M_INIT`"),
        ("message M {\noneof x {\nstring init_value = 1;\n}\n}", 4, "init_value: this becomes `TERA_M_INIT`"),
        // Names that become the same.
        (
            "message M {\noneof x {\nstring with_b = 1;\nint32 b = 2;\n}\n}",
            5,
            "b: this becomes `TERA_M_WITH_B`",
        ),
        ("message TeraM {\n}\nmessage M {\n}", 4, "M: this becomes `tera_m`"),
        ("message AB {\n}\nmessage Ab {\n}", 4, "Ab: this becomes `tera_ab`"),
        (
            "message M {\nmessage N {\n}\n}\nmessage MN {\n}",
            6,
            "MN: this becomes `MN`, which `proto/M.proto:3: N` already has",
        ),
        ("message M {\n}\nmessage MInit {\n}", 4, "MInit: this becomes `tera_m_init`"),
        (
            "message M {\nstring a1 = 1;\nstring a_1 = 2;\n}",
            4,
            "", // protobuf itself, by the names in JSON
        ),
        ("message M {\nstring m = 1;\n}", 3, "m: this becomes `M`"),
        (
            "message M {\nstring x_case = 1;\noneof x {\nstring a = 2;\n}\n}",
            3,
            "x_case: this becomes `x_case`",
        ),
        ("message M {\nrepeated string a = 1;\nint32 a_size = 2;\n}", 4, "a_size: this becomes `a_size`"),
        ("message M {\nstring a = 1;\nstring clear_a = 2;\n}", 4, "clear_a: this becomes `clear_a`"),
        ("message M {\nenum E {\nX1 = 0;\nX_1 = 1;\n}\n}", 5, "X_1: this becomes `MX1`"),
        ("message M {\nenum Mood {\nGOOD = 0;\nMOOD_GOOD = 1;\n}\n}", 5, "MOOD_GOOD: this becomes `Good`"),
        ("message M {\nenum E {\nA = 0;\n}\noneof x {\nstring a = 1;\n}\n}", 7, "a: this becomes `TERA_M_A`"),
        ("message M {\noneof x {\nstring which = 1;\n}\n}", 4, "which: this becomes `which`"),
        (
            "message M {\noneof value {\nstring a = 1;\n}\nenum Value {\nX = 0;\n}\n}",
            3,
            "value: this becomes `tera_m_value`",
        ),
        ("message M {\noneof x_y {\nstring a = 1;\n}\nenum XY {\nX = 0;\n}\n}", 3, "x_y: this becomes `MXY`"),
        ("message M {\nenum M {\nX = 0;\n}\n}", 3, "M: this becomes"),
        ("message M {\noneof x {\nstring name = 1;\n}\n}", 4, "name: this is a name of every class in Lua"),
        ("message M {\nstring a = 1 [json_name = \"class\"];\n}", 3, "a: `json_name` is not supported"),
    ];

    #[test]
    fn other_names_are_refused_with_their_lines() {
        for (schema, line, expected) in REFUSED {
            let error = error(checked(schema), schema);
            let start = format!("proto/M.proto:{line}:");
            assert!(
                error.starts_with(&start) && error.contains(expected),
                "{schema}\n{start} {expected}\n{error}"
            );
        }
    }
}
