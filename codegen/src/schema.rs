//! The schema, in the form that the other modules need.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet,
};

pub const PACKAGE: &str = "opentera.protobuf";
pub const ANY: &str = "google.protobuf.Any";

/// The file of [`ANY`], the only one that is not in `proto/`.
const ANY_FILE: &str = "google/protobuf/any.proto";

/// A message, with its names in C.
pub struct Message {
    /// File, line and name, with which an error about it begins: `proto/DeviceEvent.proto:6: DeviceEvent`. The members
    /// `at` below are similar.
    pub at: String,
    /// `opentera.protobuf.DeviceEvent`.
    pub full_name: String,
    /// `device_event`: after `tera_` the name of its struct and the beginning of its functions' names.
    pub name: String,
    /// The schema file with the message.
    pub file: String,
    pub comment: String,
    pub fields: Vec<Field>,
    pub oneofs: Vec<Oneof>,
    pub enums: Vec<Enum>,
}

impl Message {
    /// `DeviceEvent`, `TeraEvent.Header`.
    pub fn short_name(&self) -> &str {
        let prefix = self.full_name.strip_prefix(PACKAGE).and_then(|name| name.strip_prefix('.'));
        prefix.unwrap_or(&self.full_name)
    }

    /// `DeviceEvent`, and for a nested one both names: `TeraEventHeader`.
    pub fn class_name(&self) -> String {
        self.short_name().trim_start_matches("google.protobuf.").replace('.', "")
    }

    /// The fields of a oneof.
    pub fn members_of(&self, oneof: usize) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.oneof == Some(oneof))
    }

    /// `tera_device_event`.
    pub fn c_name(&self) -> String {
        format!("tera_{}", self.name)
    }

    /// `TERA_DEVICE_EVENT`.
    pub fn c_const(&self) -> String {
        self.c_name().to_uppercase()
    }
}

pub struct Field {
    pub at: String,
    pub name: String,
    /// The name in JSON, lowerCamelCase.
    pub json_name: String,
    /// The table of the names of an enum's values.
    pub enum_table: Option<String>,
    pub number: u32,
    /// As recorded in `layout.toml`: `string = 1`, `repeated google.protobuf.Any = 2`, `double = 1 in arg_value`.
    pub declaration: String,
    pub comment: String,
    pub kind: Kind,
    pub repeated: bool,
    /// Index of the oneof that it is a member of.
    pub oneof: Option<usize>,
}

#[derive(Clone, PartialEq)]
pub enum Kind {
    Scalar(Scalar),
    /// Name in C of the enum's constants, without the value's name.
    Enum(String),
    /// Name in C, without `tera_`.
    Message(String),
}

#[derive(Clone, Copy, PartialEq)]
pub enum Scalar {
    Double,
    Float,
    Int32,
    Int64,
    Uint32,
    Uint64,
    Bool,
    String,
    Bytes,
}

impl Scalar {
    /// Its type in C++, with these types for strings and bytes.
    pub fn cpp_type(self, text: &'static str, bytes: &'static str) -> &'static str {
        match self {
            Self::Double => "double",
            Self::Float => "float",
            Self::Int32 => "std::int32_t",
            Self::Int64 => "std::int64_t",
            Self::Uint32 => "std::uint32_t",
            Self::Uint64 => "std::uint64_t",
            Self::Bool => "bool",
            Self::String => text,
            Self::Bytes => bytes,
        }
    }
}

pub struct Oneof {
    pub at: String,
    pub name: String,
    pub comment: String,
}

pub struct Enum {
    pub at: String,
    /// `EventType`.
    pub name: String,
    /// `device_event_event_type`, after `tera_`.
    pub c_name: String,
    pub comment: String,
    pub values: Vec<EnumValue>,
}

pub struct EnumValue {
    pub at: String,
    /// `DEVICE_CONNECTED`.
    pub name: String,
    pub number: i32,
    pub comment: String,
}

/// Compiles every file in `proto/`.
pub fn compile(root: &Path) -> Result<FileDescriptorSet> {
    let folder = root.join("proto");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".proto") {
            names.push(name);
        }
    }
    names.sort();
    let mut compiler = protox::Compiler::new([&folder])?;
    // Its `Debug` has file and line, its `Display` has not.
    let error = |error| anyhow!("proto/{error:?}");
    compiler.include_imports(true).include_source_info(true).open_files(names).map_err(error)?;
    Ok(compiler.file_descriptor_set())
}

/// The typed Rust messages.
pub fn prost(descriptors: FileDescriptorSet) -> Result<String> {
    let mut config = prost_build::Config::new();
    config.enable_type_names();
    let module = prost_build::Module::from_protobuf_package_name;
    let requests = descriptors.file.into_iter().map(|file| (module(file.package()), file)).collect();
    let code = config.generate(requests)?.remove(&module(PACKAGE)).context("prost-build made no module")?;
    Ok(format!(
        "//! The messages as owned Rust structs, with `prost::Message` and `prost::Name`.\n//!\n\
         //! Generated from `proto/*.proto` by `{}`; do not edit.\n\n{code}",
        crate::COMMAND
    ))
}

/// Every message of the schema, and `Any`. Nested messages follow the one that contains them.
pub fn messages(descriptors: &FileDescriptorSet) -> Result<Vec<Message>> {
    for file in &descriptors.file {
        Source::of(file).check()?;
    }
    let mut messages = Vec::new();
    for file in &descriptors.file {
        let source = Source::of(file);
        for (i, message) in file.message_type.iter().enumerate() {
            let scope = Scope { source: &source, parent: file.package(), path: vec![4, i as i32] };
            scope.message(message, &mut messages)?;
        }
    }
    for message in &messages {
        for field in &message.fields {
            ensure!(
                !leads_to(&messages, field, &message.name, &mut BTreeSet::new()),
                "{}: a message that contains itself is not supported; an `Any` may contain every message",
                field.at
            );
        }
    }
    Ok(messages)
}

/// Whether a message is in a field, at any depth.
fn leads_to<'a>(messages: &'a [Message], field: &'a Field, name: &str, seen: &mut BTreeSet<&'a str>) -> bool {
    let Kind::Message(of) = &field.kind else { return false };
    let inside = || messages.iter().filter(|message| message.name == *of).flat_map(|message| &message.fields);
    of == name || (seen.insert(of) && inside().any(|field| leads_to(messages, field, name, seen)))
}

/// The documentation of `Any`, in our own words.
const ANY_COMMENTS: [(&[i32], &str); 3] = [
    (&[4, 0], "A message of any type, see the section \"Any\"."),
    (&[4, 0, 2, 0], "Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`."),
    (&[4, 0, 2, 1], "The message as protobuf binary."),
];

/// A file of the schema, with its comments and lines by the paths of the descriptors.
struct Source<'a> {
    file: &'a FileDescriptorProto,
    locations: HashMap<&'a [i32], &'a Location>,
}

impl<'a> Source<'a> {
    fn of(file: &'a FileDescriptorProto) -> Self {
        let locations = file.source_code_info.iter().flat_map(|info| &info.location);
        Self { file, locations: locations.map(|location| (&location.path[..], location)).collect() }
    }

    /// Rejects constructs from which no message is generated.
    fn check(&self) -> Result<()> {
        let file = self.file;
        if file.name().starts_with("google/protobuf/") {
            return Ok(()); // files that import it are rejected
        }
        let at = |path: &[i32], name: &str| self.at(path, name);
        ensure!(
            file.syntax() == "proto3",
            "{}: this syntax is not supported; supported: proto3",
            at(&[12], "syntax")
        );
        ensure!(
            file.package() == PACKAGE,
            "{}: this package is not supported; supported: {PACKAGE}",
            at(&[2], "package")
        );
        for (name, i) in file.dependency.iter().zip(0..) {
            ensure!(
                !name.starts_with("google/") || name == ANY_FILE,
                "{}: this import is not supported; supported: files of `proto/` and {ANY_FILE}",
                at(&[3, i], name)
            );
        }
        if let Some(item) = file.enum_type.first() {
            bail!(
                "{}: an enum outside of messages is not supported; put it into one",
                at(&[5, 0], item.name())
            );
        }
        if let Some(item) = file.service.first() {
            bail!("{}: services are not supported; supported: messages", at(&[6, 0], item.name()));
        }
        if let Some(item) = file.extension.first() {
            bail!("{}: extensions are not supported; supported: messages", at(&[7, 0], item.name()));
        }
        Ok(())
    }

    /// File, line and name of the item at a path.
    fn at(&self, path: &[i32], name: &str) -> String {
        let file = self.file.name();
        match self.locations.get(path).and_then(|location| location.span.first()) {
            Some(line) => format!("proto/{file}:{}: {name}", line + 1),
            None => format!("{file}: {name}"),
        }
    }

    /// The comment before it.
    fn comment(&self, path: &[i32], at: &str) -> Result<String> {
        if self.file.name() == ANY_FILE {
            let comment = ANY_COMMENTS.iter().find(|comment| comment.0 == path);
            return Ok(comment.context("`Any` has grown")?.1.to_owned());
        }
        let comment = self.locations.get(path).and_then(|location| location.leading_comments.as_ref());
        let lines: Vec<_> = comment.iter().flat_map(|comment| comment.lines().map(str::trim)).collect();
        let comment = lines.join(" ").trim().to_owned();
        ensure!(!comment.is_empty(), "{at}: needs a comment before it, which becomes its documentation");
        // Not every compiler accepts UTF-8. The other characters would end a comment, or start an escape in it.
        let is_safe =
            comment.is_ascii() && !["*/", "/*", "\"\"\"", "\\"].iter().any(|it| comment.contains(it));
        ensure!(is_safe, "{at}: its comment must be ASCII, without `*/`, `/*`, `\"\"\"` and `\\`");
        Ok(comment)
    }
}

/// The position of a message.
struct Scope<'a> {
    source: &'a Source<'a>,
    parent: &'a str,
    path: Vec<i32>,
}

impl Scope<'_> {
    /// The position of a part of the message, and its comment.
    fn part(&self, path: &[i32], name: &str) -> Result<(String, String)> {
        let path = [&self.path[..], path].concat();
        let at = self.source.at(&path, name);
        let comment = self.source.comment(&path, &at)?;
        Ok((at, comment))
    }

    fn message(&self, message: &DescriptorProto, messages: &mut Vec<Message>) -> Result<()> {
        let full_name = format!("{}.{}", self.parent, message.name());
        let name = c_name(&full_name);
        let (at, comment) = self.part(&[], message.name())?;
        let mut fields: Vec<Field> = Vec::new();
        for (field, i) in message.field.iter().zip(0..) {
            fields.push(self.field(message, &full_name, field, i)?);
        }
        let mut enums = Vec::new();
        for (item, i) in message.enum_type.iter().zip(0..) {
            enums.push(self.enumeration(item, &name, i)?);
        }
        let mut oneofs = Vec::new();
        for (oneof, i) in message.oneof_decl.iter().zip(0..) {
            let (at, comment) = self.part(&[8, i], oneof.name())?;
            oneofs.push(Oneof { at, name: oneof.name().to_owned(), comment });
        }
        // `seen` of `json/reader.rs` has a bit for each of them.
        let numbers = 1..64 - oneofs.len() as u32;
        if let Some(field) = fields.iter().find(|field| !numbers.contains(&field.number)) {
            bail!("{}: this number is not supported; supported: 1 to {}", field.at, numbers.end - 1);
        }
        for (index, oneof) in oneofs.iter().enumerate() {
            let members: Vec<_> = fields.iter().filter(|field| field.oneof == Some(index)).collect();
            for (i, field) in members.iter().enumerate() {
                // In C++ the type of a value selects the member.
                ensure!(
                    members[..i].iter().all(|other| other.kind != field.kind),
                    "{}: two members of one type in a oneof are not supported; supported: one of each type",
                    field.at
                );
            }
            // `Target::set_case` writes as many bytes.
            let texts = [Kind::Scalar(Scalar::String), Kind::Scalar(Scalar::Bytes)];
            ensure!(
                members.iter().any(|field| texts.contains(&field.kind)),
                "{}: a oneof without a string or bytes is not supported; supported: one that has such a member",
                oneof.at
            );
        }
        messages.push(Message {
            at,
            full_name: full_name.clone(),
            name,
            file: self.source.file.name().to_owned(),
            comment,
            fields,
            oneofs,
            enums,
        });
        for (nested, i) in message.nested_type.iter().zip(0..) {
            let path = [&self.path[..], &[3, i]].concat();
            Scope { path, parent: &full_name, ..*self }.message(nested, messages)?;
        }
        Ok(())
    }

    fn field(
        &self,
        message: &DescriptorProto,
        full_name: &str,
        field: &FieldDescriptorProto,
        index: i32,
    ) -> Result<Field> {
        let (at, comment) = self.part(&[2, index], field.name())?;
        let entries = message
            .nested_type
            .iter()
            .filter(|nested| nested.options.as_ref().is_some_and(|options| options.map_entry()));
        ensure!(
            !entries.into_iter().any(|entry| field.type_name() == format!(".{full_name}.{}", entry.name())),
            "{at}: maps are not supported; supported: a list of messages with a key and a value"
        );
        ensure!(
            !field.proto3_optional(),
            "{at}: `optional` is not supported, the struct would need a has-bit; supported: a message, which may \
             be absent, or a oneof"
        );
        let type_name = field.type_name().trim_start_matches('.');
        let scalar = |scalar| (Kind::Scalar(scalar), None);
        let (kind, enum_table) = match field.r#type() {
            Type::Double => scalar(Scalar::Double),
            Type::Float => scalar(Scalar::Float),
            Type::Int32 => scalar(Scalar::Int32),
            Type::Int64 => scalar(Scalar::Int64),
            Type::Uint32 => scalar(Scalar::Uint32),
            Type::Uint64 => scalar(Scalar::Uint64),
            Type::Bool => scalar(Scalar::Bool),
            Type::String => scalar(Scalar::String),
            Type::Bytes => scalar(Scalar::Bytes),
            Type::Enum => {
                let (of, _) = type_name.rsplit_once('.').context("an enum without a scope")?;
                let kind = Kind::Enum(format!("TERA_{}", c_name(of).to_shouty_snake_case()));
                (kind, Some(c_name(type_name).to_shouty_snake_case()))
            }
            Type::Message => (Kind::Message(c_name(type_name)), None),
            other => bail!(
                "{at}: the type {} is not supported; supported: double, float, int32, int64, uint32, uint64, bool, \
                 string, bytes, enums and messages",
                proto_type(other)
            ),
        };
        let repeated = field.label() == Label::Repeated;
        let oneof = field.oneof_index.map(|index| index as usize);
        ensure!(
            oneof.is_none() || !matches!(kind, Kind::Message(_)),
            "{at}: this type is not supported in a oneof; supported: numbers, bool, string, bytes and enums"
        );
        ensure!(
            !repeated || matches!(kind, Kind::Message(_) | Kind::Scalar(Scalar::String)),
            "{at}: a list of this type is not supported; supported: lists of strings and of messages"
        );
        let type_name = if type_name.is_empty() { proto_type(field.r#type()) } else { type_name.to_owned() };
        let list = if repeated { "repeated " } else { "" };
        let inside = oneof.map_or(String::new(), |oneof| format!(" in {}", message.oneof_decl[oneof].name()));
        Ok(Field {
            at,
            name: field.name().to_owned(),
            json_name: field.json_name().to_owned(),
            enum_table,
            number: field.number() as u32,
            declaration: format!("{list}{type_name} = {}{inside}", field.number()),
            comment,
            kind,
            repeated,
            oneof,
        })
    }

    fn enumeration(&self, item: &EnumDescriptorProto, message: &str, index: i32) -> Result<Enum> {
        let (at, comment) = self.part(&[4, index], item.name())?;
        let mut values: Vec<EnumValue> = Vec::new();
        for (value, i) in item.value.iter().zip(0..) {
            let (at, comment) = self.part(&[4, index, 2, i], value.name())?;
            let number = value.number();
            ensure!(
                values.iter().all(|other| other.number != number),
                "{at}: two values with one number are not supported; supported: a number for each"
            );
            // The drop-in has an array of the names, as protoc's `EnumType_ARRAYSIZE` promises.
            ensure!(
                (-499..500).contains(&number),
                "{at}: this number is not supported; supported: -499 to 499"
            );
            values.push(EnumValue { at, name: value.name().to_owned(), number, comment });
        }
        Ok(Enum {
            at,
            name: item.name().to_owned(),
            c_name: format!("{message}_{}", item.name().to_snake_case()),
            comment,
            values,
        })
    }
}

/// `sint32`, as in the schema.
fn proto_type(of: Type) -> String {
    of.as_str_name().trim_start_matches("TYPE_").to_lowercase()
}

/// `opentera.protobuf.TeraEvent.Header` becomes `event_header`: the prefix `tera_` occurs once.
fn c_name(full_name: &str) -> String {
    let name =
        full_name.strip_prefix(PACKAGE).or(full_name.strip_prefix("google.protobuf")).unwrap_or(full_name);
    let parts: Vec<_> =
        name.split('.').filter(|part| !part.is_empty()).map(|part| part.to_snake_case()).collect();
    let name = parts.join("_");
    name.strip_prefix("tera_").unwrap_or(&name).to_owned()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// The messages of a schema of one file, `proto/M.proto`. The argument is its text from line 2 on, to which
    /// comments are added, or the whole text.
    pub fn planted(text: &str) -> Result<Vec<Message>> {
        let root = tempfile::tempdir()?;
        let mut file = text.to_owned();
        if !text.starts_with("syntax") && !text.starts_with("edition") {
            file = "syntax = \"proto3\"; package opentera.protobuf; import \"google/protobuf/any.proto\";\n"
                .into();
            for line in text.lines() {
                let has_name = !line.contains("//") && !line.trim_start().starts_with(['}', '.']);
                file +=
                    &format!("{}{}\n", if has_name { "/* C. */ " } else { "" }, line.trim_start_matches('.'));
            }
        }
        fs::create_dir(root.path().join("proto"))?;
        fs::write(root.path().join("proto/M.proto"), file)?;
        messages(&compile(root.path())?)
    }

    /// The error of a rejected schema.
    pub fn error<T>(result: Result<T>, of: &str) -> String {
        match result {
            Ok(_) => panic!("this is not refused:\n{of}"),
            Err(error) => format!("{error:#}"),
        }
    }

    /// Files with a rejected construct, its line, and the error.
    const REFUSED: &[(&str, u32, &str)] = &[
        ("message M {\noptional int32 a = 1;\n}", 3, "a: `optional` is not supported"),
        ("message M {\nmap<string, string> a = 1;\n}", 3, "a: maps are not supported"),
        (
            "message M {\nstring a = 1;\nstring b = 64;\n}",
            4,
            "b: this number is not supported; supported: 1 to 63",
        ),
        (
            "message M {\noneof a {\nstring b = 1;\nint32 c = 63;\n}\n}",
            5,
            "c: this number is not supported; supported: 1 to 62",
        ),
        ("message M {\nsint32 a = 1;\n}", 3, "a: the type sint32 is not supported"),
        ("message M {\nsint64 a = 1;\n}", 3, "a: the type sint64 is not supported"),
        ("message M {\nfixed32 a = 1;\n}", 3, "a: the type fixed32 is not supported"),
        ("message M {\nfixed64 a = 1;\n}", 3, "a: the type fixed64 is not supported"),
        ("message M {\nsfixed32 a = 1;\n}", 3, "a: the type sfixed32 is not supported"),
        ("message M {\nsfixed64 a = 1;\n}", 3, "a: the type sfixed64 is not supported"),
        ("message M {\nrepeated int32 a = 1;\n}", 3, "a: a list of this type is not supported"),
        ("message M {\nrepeated bytes a = 1;\n}", 3, "a: a list of this type is not supported"),
        (
            "message M {\nenum E {\nX = 0;\n}\nrepeated E a = 1;\n}",
            6,
            "a: a list of this type is not supported",
        ),
        (
            "message M {\noneof a {\nstring b = 1;\ngoogle.protobuf.Any c = 2;\n}\n}",
            5,
            "c: this type is not supported in a oneof",
        ),
        (
            "message M {\noneof a {\nint32 b = 1;\n}\n}",
            3,
            "a: a oneof without a string or bytes is not supported",
        ),
        (
            "message M {\noneof a {\nstring b = 1;\nstring c = 2;\n}\n}",
            5,
            "c: two members of one type in a oneof are not supported",
        ),
        ("message M {\nM a = 1;\n}", 3, "a: a message that contains itself is not supported"),
        (
            "message M {\nrepeated N a = 1;\n}\nmessage N {\nM b = 1;\n}",
            3,
            "a: a message that contains itself is not supported",
        ),
        ("enum E {\nX = 0;\n}", 2, "E: an enum outside of messages is not supported"),
        (
            "message M {\nenum E {\noption allow_alias = true;\nX = 0;\nY = 0;\n}\n}",
            6,
            "Y: two values with one number are not supported",
        ),
        (
            "message M {\nenum E {\nX = 0;\nY = 500;\n}\n}",
            5,
            "Y: this number is not supported; supported: -499 to 499",
        ),
        ("message M {\n}\nservice S {\n}", 4, "S: services are not supported"),
        (
            "import \"google/protobuf/timestamp.proto\";\nmessage M {\n}",
            2,
            "google/protobuf/timestamp.proto: this import is not supported",
        ),
        (
            "import \"google/protobuf/descriptor.proto\";\nmessage M {\n}",
            2,
            "google/protobuf/descriptor.proto: this import is not supported",
        ),
        ("message M {\n.string a = 1;\n}", 3, "a: needs a comment before it"),
        (".message M {\n}", 2, "M: needs a comment before it"),
        ("message M {\n// caf\u{e9}\n.string a = 1;\n}", 4, "a: its comment must be ASCII"),
        ("message M {\n// a */ b\n.string a = 1;\n}", 4, "a: its comment must be ASCII"),
        ("syntax = \"proto3\";\npackage other;\nmessage M {}", 2, "package: this package is not supported"),
        ("syntax = \"proto2\";\npackage opentera.protobuf;", 1, "syntax: this syntax is not supported"),
        ("edition = \"2023\";\npackage opentera.protobuf;", 1, ""),
        // Errors of the schema compiler.
        ("message M {\nstring a = 1\n}", 4, ""),
        ("message M {\nstrin a = 1;\n}", 3, ""),
        ("message M {\nstring a = 1;\nstring b = 1;\n}", 4, ""),
        ("import \"Other.proto\";\nmessage M {\n}", 2, ""),
    ];

    #[test]
    fn what_is_not_supported_is_refused_with_its_line() {
        for (text, line, expected) in REFUSED {
            let error = error(planted(text), text);
            let start = format!("proto/M.proto:{line}:");
            assert!(
                error.starts_with(&start) && error.contains(expected),
                "{text}\n{start} {expected}\n{error}"
            );
        }
    }

    #[test]
    fn what_is_supported_is_not_refused() {
        let text = "message M {\nenum E {\nX = 0;\nY = -499;\nZ = 499;\n}\nmessage N {\ndouble a = 1;\nfloat b = 2;\n\
                    int32 c = 3;\nint64 d = 4;\nuint32 e = 5;\nuint64 f = 6;\nbool g = 7;\nstring h = 8;\nbytes i = 9;\n\
                    E j = 10;\ngoogle.protobuf.Any k = 63;\n}\noneof a {\nstring b = 1;\nbytes c = 2;\nint32 d = 62;\n}\n\
                    repeated N e = 3;\nrepeated string f = 4;\n}\nmessage Empty {\n}";
        planted(text).unwrap();
    }

    /// The guide lists every error.
    #[test]
    fn the_guide_says_what_is_refused() {
        let guide = include_str!("../../docs/changing.md");
        for (text, _, _) in REFUSED.iter().filter(|refused| !refused.2.is_empty()) {
            let error = error(planted(text), text);
            let why = error.splitn(3, ": ").last().unwrap_or_default();
            let what = why.split(';').next().unwrap_or_default();
            assert!(guide.contains(what), "docs/changing.md does not have: {what}");
        }
    }
}
