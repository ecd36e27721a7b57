//! PHP: a class for every message, with straight-line code that reads it from the library's struct and writes it there, and
//! the declarations of the structs for the extension FFI.

use std::fmt::Write;

use super::{CONSTANTS, Form, Schema, comment};
use crate::COMMAND;
use crate::layout::{Content, Struct};
use crate::schema::{Enum, Field, Message};

pub fn generate(schema: &Schema) -> Vec<(&'static str, String)> {
    vec![
        ("bindings-tests/php/constants.php", constants(schema)),
        ("bindings-tests/php/structs.php", structs(schema)),
        ("bindings-tests/php/schema.php", messages(schema)),
    ]
}

fn banner(what: &str) -> String {
    format!(
        "<?php\n\n// {what} Generated from `proto/` by `{COMMAND}`; do not edit.\n\ndeclare(strict_types=1);\n\n\
         namespace OpenTera;\n\n"
    )
}

fn constants(schema: &Schema) -> String {
    let mut out = banner("The constants of the header, without `TERA_`.");
    for (name, number) in schema.constants(CONSTANTS) {
        put!(out, "const {name} = {number};");
    }
    put!(out, "const LAYOUT = '{}';", schema.layout_of_64_bits());
    put!(
        out,
        "\n/** Why the library rejected an input or an argument. */\nfinal class Status\n{{\n    use Names;\n"
    );
    for status in schema.statuses {
        put!(out, "    /** {}. */\n    public const {} = {};", status.text, status.name, status.number);
    }
    put!(out, "}}");
    out
}

/// The structs of the messages in C. An address has a second name, `..._at`, under which it is a number: a pointer is fast to
/// read from, and a number is fast to write.
fn structs(schema: &Schema) -> String {
    let mut out = banner("The structs of the messages.");
    put!(out, "const STRUCTS = <<<'C'");
    for item in schema.structs {
        put!(out, "    struct {} {{\n        uint32_t kind, size;", item.message.class_name());
        let mut pads = 0;
        view(&mut out, "char", "unknown_fields");
        for member in &item.members {
            match member.content {
                Content::Field(field) => declaration(&mut out, schema, field),
                Content::Oneof(oneof) => {
                    put!(
                        out,
                        "        uint32_t {}_case, {}_pad;\n        union {{",
                        member.name,
                        member.name
                    );
                    for field in item.message.members_of(oneof) {
                        declaration(&mut out, schema, field);
                    }
                    put!(out, "        }};");
                }
                Content::Embedded => put!(
                    out,
                    "        union {{ struct Head *{}; int64_t {}_at; }};",
                    member.name,
                    member.name
                ),
                Content::Pad => {
                    pads += 1;
                    put!(out, "        char pad{pads}[{}];", member.size);
                }
            }
        }
        put!(out, "    }};");
    }
    put!(out, "    C;");
    out
}

fn declaration(out: &mut String, schema: &Schema, field: &Field) {
    let name = &field.name;
    let scalar = match schema.form(field) {
        Form::Bool => "uint8_t",
        Form::Int32 | Form::Enum(..) => "int32_t",
        Form::Uint32 => "uint32_t",
        Form::Int64 | Form::Uint64 => "int64_t",
        Form::Float => "float",
        Form::Double => "double",
        Form::Text | Form::Bytes => return view(out, "char", name),
        Form::Texts => return view(out, "struct View", name),
        Form::Messages(message) => return view(out, &format!("struct {}", message.class_name()), name),
        Form::Message(message) => {
            put!(out, "        union {{ struct {} *{name}; int64_t {name}_at; }};", message.class_name());
            return;
        }
    };
    put!(out, "        {scalar} {name};");
}

/// A view. In a oneof its two members are one.
fn view(out: &mut String, element: &str, name: &str) {
    put!(
        out,
        "        struct {{ union {{ {element} *{name}; int64_t {name}_at; }}; int64_t {name}_size; }};"
    );
}

fn messages(schema: &Schema) -> String {
    let mut out = banner("The messages.") + "use FFI;\nuse FFI\\CData;\n\n";
    for item in schema.structs {
        class(&mut out, schema, item);
    }
    for item in schema.structs {
        let class = item.message.class_name();
        put!(out, "Message::describe({class}::class, {}, '{}');", item.kind, item.message.full_name);
    }
    for item in schema.structs {
        for it in &item.message.enums {
            enumeration(&mut out, item.message, it);
        }
    }
    out
}

/// A property of a class: a field, also of a oneof, or the message in an `Any`.
struct Property<'a> {
    name: &'a str,
    text: String,
    /// In documentation.
    type_name: String,
    php_type: String,
    default: &'static str,
    /// The function of `Check` for the value that the constructor gets.
    check: String,
    /// Of `Field`, from the name in the schema to the end.
    field: String,
}

fn properties<'a>(schema: &Schema<'a>, item: &'a Struct) -> Vec<Property<'a>> {
    let message = item.message;
    let mut all = Vec::new();
    for member in item.in_schema_order() {
        match member.content {
            Content::Field(field) => all.push(property(schema, field, None)),
            Content::Oneof(oneof) => {
                let name = &message.oneofs[oneof].name;
                all.extend(message.members_of(oneof).map(|field| property(schema, field, Some(name))));
            }
            Content::Embedded => all.push(Property {
                name: &member.name,
                text: "The message itself, which is encoded instead of `value`, or null.".into(),
                type_name: "?Message".into(),
                php_type: "?Message".into(),
                default: "null",
                check: "message(Message::class, ".into(),
                field: format!("'{0}', '{0}', 'message'", member.name),
            }),
            Content::Pad => {}
        }
    }
    all
}

fn property<'a>(schema: &Schema, field: &'a Field, oneof: Option<&str>) -> Property<'a> {
    let (php_type, default, form) = match schema.form(field) {
        Form::Bool => ("bool".into(), "false", "bool"),
        Form::Int32 | Form::Uint32 | Form::Int64 => ("int".into(), "0", "integer"),
        Form::Uint64 => ("int".into(), "0", "unsigned"),
        Form::Enum(..) => ("int".into(), "0", "enum"),
        Form::Float => ("float".into(), "0.0", "float"),
        Form::Double => ("float".into(), "0.0", "double"),
        Form::Text => ("string".into(), "''", "string"),
        Form::Bytes => ("string".into(), "''", "bytes"),
        Form::Message(message) => (format!("?{}", message.class_name()), "null", "message"),
        Form::Messages(_) => ("array".into(), "[]", "messages"),
        Form::Texts => ("array".into(), "[]", "strings"),
    };
    let (type_name, mut text) = match schema.form(field) {
        Form::Enum(message, item) => {
            let text = format!(
                "{} A number of `{}\\{}`, or another one.",
                field.comment,
                message.class_name(),
                item.name
            );
            (php_type.clone(), text)
        }
        Form::Messages(message) => (format!("{}[]", message.class_name()), field.comment.clone()),
        Form::Texts => ("string[]".into(), field.comment.clone()),
        _ => (php_type.clone(), field.comment.clone()),
    };
    let check = match schema.form(field) {
        Form::Message(message) => format!("message({}::class, ", message.class_name()),
        _ => format!("{php_type}("),
    };
    let names = match schema.form(field) {
        Form::Enum(message, item) => format!(", {}\\{}::class", message.class_name(), item.name),
        _ => String::new(),
    };
    let mut it = Property {
        name: &field.json_name,
        text: String::new(),
        type_name,
        php_type,
        default,
        check,
        field: format!("'{}', '{}', '{form}'{names}", field.name, field.json_name),
    };
    if let Some(oneof) = oneof {
        text += &format!(" At most one of `{oneof}` is not null.");
        it.type_name = format!("?{}", it.type_name);
        it.php_type = format!("?{}", it.php_type);
        it.default = "null";
        it.field += &format!("{}, '{oneof}'", if names.is_empty() { ", null" } else { "" });
    }
    it.text = text;
    it
}

fn class(out: &mut String, schema: &Schema, item: &Struct) {
    let message = item.message;
    let name = message.class_name();
    comment(out, "", &message.comment);
    let is_any = item.members.iter().any(|member| matches!(member.content, Content::Embedded));
    put!(out, "final class {name} extends {}\n{{", if is_any { "AnyBase" } else { "Message" });
    let properties = properties(schema, item);
    for it in &properties {
        let text = match it.type_name.strip_suffix("[]") {
            Some(_) => format!("@var {} {}", it.type_name, it.text),
            None => it.text.clone(),
        };
        comment(out, "    ", &text);
        put!(out, "    public {} ${} = {};", it.php_type, it.name, it.default);
    }
    put!(out, "\n    /**");
    for it in &properties {
        put!(out, "     * @param {} ${}", it.type_name, it.name);
    }
    put!(out, "     */\n    public function __construct(");
    for it in &properties {
        put!(out, "        mixed ${} = {},", it.name, it.default);
    }
    put!(out, "    ) {{");
    for it in &properties {
        let check = format!("Check::{}${}, '{name}.{}')", it.check, it.name, it.name);
        let unset = if it.php_type.starts_with('?') {
            format!("${} === null ? null : ", it.name)
        } else {
            String::new()
        };
        put!(out, "        $this->{} = {unset}{check};", it.name);
    }
    put!(out, "    }}\n\n    /** @return Field[] in the order of the schema */");
    put!(out, "    public static function fields(): array\n    {{\n        return [");
    for it in &properties {
        put!(out, "            new Field({}),", it.field);
    }
    put!(out, "        ];\n    }}");
    load(out, schema, item);
    save(out, schema, item);
    put!(out, "}}\n");
}

/// The method that reads the message from its struct.
fn load(out: &mut String, schema: &Schema, item: &Struct) {
    put!(out, "\n    /** @internal */\n    public function load(CData $s): static\n    {{");
    put!(out, "        if ($s->unknown_fields_size) {{");
    put!(
        out,
        "            $this->unknownFields = FFI::string($s->unknown_fields, $s->unknown_fields_size);\n        }}"
    );
    for member in &item.members {
        match member.content {
            Content::Field(field) => loaded(out, schema, field, "        "),
            Content::Oneof(oneof) => {
                put!(out, "        switch ($s->{}_case) {{", member.name);
                for field in item.message.members_of(oneof) {
                    put!(out, "            case {}:", field.number);
                    if matches!(schema.form(field), Form::Text | Form::Bytes) {
                        put!(out, "                $this->{} = '';", field.json_name);
                    }
                    loaded(out, schema, field, "                ");
                    put!(out, "                break;");
                }
                put!(out, "        }}");
            }
            Content::Embedded => put!(out, "        $this->loadContent($s->{});", member.name),
            Content::Pad => {}
        }
    }
    put!(out, "        return $this;\n    }}");
}

fn loaded(out: &mut String, schema: &Schema, field: &Field, indent: &str) {
    let (name, property) = (&field.name, &field.json_name);
    let value = match schema.form(field) {
        Form::Bool => format!("$s->{name} !== 0"),
        Form::Text | Form::Bytes => {
            put!(out, "{indent}if ($s->{name}_size) {{");
            put!(
                out,
                "{indent}    $this->{property} = FFI::string($s->{name}, $s->{name}_size);\n{indent}}}"
            );
            return;
        }
        Form::Texts | Form::Messages(_) => {
            let element = match schema.form(field) {
                Form::Messages(message) => format!("(new {}())->load($s->{name}[$i])", message.class_name()),
                _ => format!("Memory::string($s->{name}[$i])"),
            };
            put!(out, "{indent}for ($i = 0, $count = $s->{name}_size; $i < $count; $i++) {{");
            put!(out, "{indent}    $this->{property}[] = {element};\n{indent}}}");
            return;
        }
        Form::Message(message) => {
            put!(out, "{indent}if ($s->{name}_at) {{");
            put!(
                out,
                "{indent}    $this->{property} = (new {}())->load($s->{name});\n{indent}}}",
                message.class_name()
            );
            return;
        }
        _ => format!("$s->{name}"),
    };
    put!(out, "{indent}$this->{property} = {value};");
}

/// The method that writes the message to its struct.
fn save(out: &mut String, schema: &Schema, item: &Struct) {
    let class = item.message.class_name();
    put!(out, "\n    /** @internal */\n    public function save(CData $s): void\n    {{");
    put!(out, "        $s->kind = {};\n        $s->size = {};", item.kind, item.size());
    put!(out, "        $s->unknown_fields_at = Memory::text($this->unknownFields);");
    put!(out, "        $s->unknown_fields_size = strlen($this->unknownFields);");
    for member in &item.members {
        match member.content {
            Content::Field(field) => saved(out, schema, field, &class, "        "),
            Content::Oneof(oneof) => {
                let fields: Vec<_> = item.message.members_of(oneof).collect();
                let all: Vec<_> = fields.iter().map(|field| format!("$this->{}", field.json_name)).collect();
                put!(out, "        Check::oneof('{class}.{}', [", member.name);
                for property in &all {
                    put!(out, "            {property},");
                }
                put!(out, "        ]);");
                put!(out, "        $s->{}_case = 0;", member.name);
                for field in fields {
                    put!(out, "        if ($this->{} !== null) {{", field.json_name);
                    put!(out, "            $s->{}_case = {};", member.name, field.number);
                    saved(out, schema, field, &class, "            ");
                    put!(out, "        }}");
                }
            }
            Content::Embedded => {
                let name = &member.name;
                put!(
                    out,
                    "        $s->{name}_at = $this->{name} === null ? 0 : Memory::message($this->{name});"
                );
            }
            Content::Pad => {}
        }
    }
    put!(out, "    }}");
}

fn saved(out: &mut String, schema: &Schema, field: &Field, class: &str, indent: &str) {
    let (name, property) = (&field.name, &field.json_name);
    let path = format!("'{class}.{property}'");
    let value = match schema.form(field) {
        Form::Bool => format!("$this->{property} ? 1 : 0"),
        Form::Int32 | Form::Enum(..) => format!("Check::int32($this->{property}, {path})"),
        Form::Uint32 => format!("Check::uint32($this->{property}, {path})"),
        Form::Text | Form::Bytes => {
            put!(out, "{indent}$s->{name}_at = Memory::text($this->{property});");
            put!(out, "{indent}$s->{name}_size = strlen($this->{property});");
            return;
        }
        Form::Texts | Form::Messages(_) => {
            let call = match schema.form(field) {
                Form::Messages(message) => {
                    format!("messages($this->{property}, {path}, {}::class)", message.class_name())
                }
                _ => format!("strings($this->{property}, {path})"),
            };
            put!(out, "{indent}$s->{name}_at = Memory::{call};");
            put!(out, "{indent}$s->{name}_size = count($this->{property});");
            return;
        }
        Form::Message(_) => {
            put!(
                out,
                "{indent}$s->{name}_at = $this->{property} === null ? 0 : Memory::message($this->{property});"
            );
            return;
        }
        _ => format!("$this->{property}"),
    };
    put!(out, "{indent}$s->{name} = {value};");
}

/// PHP has no nested classes, but a namespace with the name of the class.
fn enumeration(out: &mut String, message: &Message, item: &Enum) {
    put!(out, "\nnamespace OpenTera\\{};\n", message.class_name());
    comment(out, "", &item.comment);
    put!(out, "final class {}\n{{\n    use \\OpenTera\\Names;\n", item.name);
    for value in &item.values {
        comment(out, "    ", &value.comment);
        put!(out, "    public const {} = {};", value.name, value.number);
    }
    put!(out, "}}");
}
