//! The schema as the other modules want it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet,
};

pub const PACKAGE: &str = "opentera.protobuf";
pub const ANY: &str = "google.protobuf.Any";

/// A message, with its names in C.
pub struct Message {
    /// `opentera.protobuf.DeviceEvent`.
    pub full_name: String,
    /// `device_event`: after `tera_` the name of its struct and the beginning of its functions' names.
    pub name: String,
    /// The schema file that it is from.
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
    pub name: String,
    /// The name in JSON, lowerCamelCase.
    pub json_name: String,
    /// The table of the names of an enum's values.
    pub enum_table: Option<String>,
    pub number: u32,
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
    /// Its type in C++, where texts and bytes have these.
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
    pub name: String,
    pub comment: String,
}

pub struct Enum {
    /// `EventType`.
    pub name: String,
    /// `device_event_event_type`, after `tera_`.
    pub c_name: String,
    pub comment: String,
    pub values: Vec<EnumValue>,
}

pub struct EnumValue {
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
    compiler.include_imports(true).include_source_info(true).open_files(names)?;
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

/// Every message of the schema, and `Any`; nested ones behind the one that they are in.
pub fn messages(descriptors: &FileDescriptorSet) -> Result<Vec<Message>> {
    let mut messages = Vec::new();
    for file in &descriptors.file {
        ensure!(file.syntax() == "proto3", "{}: only proto3 is supported", file.name());
        ensure!(file.enum_type.is_empty(), "{}: an enum outside of a message is not supported", file.name());
        let comments = Comments::of(file);
        for (i, message) in file.message_type.iter().enumerate() {
            let scope = Scope { file, comments: &comments, parent: file.package(), path: vec![4, i as i32] };
            scope.message(message, &mut messages).with_context(|| file.name().to_owned())?;
        }
    }
    Ok(messages)
}

/// The manual of `Any`, in our own words.
const ANY_COMMENTS: [(&[i32], &str); 3] = [
    (&[4, 0], "One message of whatever type, see the section about `Any`."),
    (&[4, 0, 2, 0], "Names the type of the message: `type.googleapis.com/opentera.protobuf.<Message>`."),
    (&[4, 0, 2, 1], "The message as protobuf binary."),
];

/// Leading comments by the path of what they stand before.
struct Comments(HashMap<Vec<i32>, String>);

impl Comments {
    fn of(file: &FileDescriptorProto) -> Self {
        if file.package() != PACKAGE {
            return Self(
                ANY_COMMENTS.iter().map(|&(path, comment)| (path.to_vec(), comment.to_owned())).collect(),
            );
        }
        let locations = file.source_code_info.iter().flat_map(|info| &info.location);
        let comments = locations.filter_map(|location| {
            let lines: Vec<_> = location.leading_comments.as_ref()?.lines().map(str::trim).collect();
            Some((location.path.clone(), lines.join(" ").trim().to_owned()))
        });
        Self(comments.collect())
    }

    fn at(&self, path: &[i32]) -> Result<String> {
        self.0
            .get(path)
            .cloned()
            .context("every message, field and value needs a comment, which becomes its manual")
    }
}

/// Where a message stands.
struct Scope<'a> {
    file: &'a FileDescriptorProto,
    comments: &'a Comments,
    parent: &'a str,
    path: Vec<i32>,
}

impl Scope<'_> {
    fn at(&self, more: &[i32]) -> Result<String> {
        self.comments.at(&[&self.path[..], more].concat())
    }

    fn message(&self, message: &DescriptorProto, messages: &mut Vec<Message>) -> Result<()> {
        let full_name = format!("{}.{}", self.parent, message.name());
        self.described(message, &full_name, messages).with_context(|| full_name.clone())
    }

    fn described(
        &self,
        message: &DescriptorProto,
        full_name: &str,
        messages: &mut Vec<Message>,
    ) -> Result<()> {
        let name = c_name(full_name);
        let mut fields = Vec::new();
        for (i, field) in message.field.iter().enumerate() {
            let comment = self.at(&[2, i as i32]);
            fields.push(field_of(field, comment).with_context(|| field.name().to_owned())?);
        }
        let mut enums = Vec::new();
        for (i, item) in message.enum_type.iter().enumerate() {
            enums.push(self.enumeration(item, &name, i as i32).with_context(|| item.name().to_owned())?);
        }
        let mut oneofs = Vec::new();
        for (i, oneof) in message.oneof_decl.iter().enumerate() {
            oneofs.push(Oneof { name: oneof.name().to_owned(), comment: self.at(&[8, i as i32])? });
        }
        ensure!(
            fields.iter().all(|field| field.number as usize + oneofs.len() < 64),
            "field numbers from 64 need more room in `seen` of `json/reader.rs`"
        );
        for (index, oneof) in oneofs.iter().enumerate() {
            let texts = [Kind::Scalar(Scalar::String), Kind::Scalar(Scalar::Bytes)];
            ensure!(
                fields.iter().any(|field: &Field| field.oneof == Some(index) && texts.contains(&field.kind)),
                "{}: a oneof without a string or bytes needs a look at `Target::set_case`",
                oneof.name
            );
        }
        messages.push(Message {
            full_name: full_name.to_owned(),
            name,
            file: self.file.name().to_owned(),
            comment: self.at(&[])?,
            fields,
            oneofs,
            enums,
        });
        for (i, nested) in message.nested_type.iter().enumerate() {
            ensure!(
                !nested.options.as_ref().is_some_and(|options| options.map_entry()),
                "maps are not supported"
            );
            let path = [&self.path[..], &[3, i as i32]].concat();
            Scope { path, parent: full_name, ..*self }.message(nested, messages)?;
        }
        Ok(())
    }

    fn enumeration(&self, item: &EnumDescriptorProto, message: &str, index: i32) -> Result<Enum> {
        let mut values = Vec::new();
        for (i, value) in item.value.iter().enumerate() {
            values.push(EnumValue {
                name: value.name().to_owned(),
                number: value.number(),
                comment: self.at(&[4, index, 2, i as i32])?,
            });
        }
        Ok(Enum {
            name: item.name().to_owned(),
            c_name: format!("{message}_{}", item.name().to_snake_case()),
            comment: self.at(&[4, index])?,
            values,
        })
    }
}

/// `opentera.protobuf.TeraEvent.Header` becomes `event_header`: the prefix `tera_` is there once.
fn c_name(full_name: &str) -> String {
    let name =
        full_name.strip_prefix(PACKAGE).or(full_name.strip_prefix("google.protobuf")).unwrap_or(full_name);
    let parts: Vec<_> =
        name.split('.').filter(|part| !part.is_empty()).map(|part| part.to_snake_case()).collect();
    let name = parts.join("_");
    name.strip_prefix("tera_").unwrap_or(&name).to_owned()
}

fn field_of(field: &FieldDescriptorProto, comment: Result<String>) -> Result<Field> {
    let repeated = field.label() == Label::Repeated;
    ensure!(!field.proto3_optional(), "`optional` is not supported: the struct would need a has-bit");
    let message_type = || field.type_name().trim_start_matches('.');
    let scalar = |scalar| Kind::Scalar(scalar);
    let kind = match field.r#type() {
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
            let (message, _) = message_type().rsplit_once('.').context("an enum outside of a message")?;
            Kind::Enum(format!("TERA_{}", c_name(message).to_shouty_snake_case()))
        }
        Type::Message => Kind::Message(c_name(message_type())),
        other => bail!("fields of type {} are not supported: see `wire/scalar.rs`", other.as_str_name()),
    };
    let enum_table = match field.r#type() {
        Type::Enum => Some(c_name(message_type()).to_shouty_snake_case()),
        _ => None,
    };
    let oneof = field.oneof_index.map(|index| index as usize);
    ensure!(!(oneof.is_some() && matches!(kind, Kind::Message(_))), "a message in a oneof is not supported");
    ensure!(
        !repeated || matches!(kind, Kind::Message(_) | Kind::Scalar(Scalar::String)),
        "a list of this type is not supported: only of strings and messages"
    );
    Ok(Field {
        name: field.name().to_owned(),
        json_name: field.json_name().to_owned(),
        enum_table,
        number: field.number() as u32,
        comment: comment?,
        kind,
        repeated,
        oneof,
    })
}
