//! Rewrites rustc's static library so that it links beside other libraries.
//!
//! rustc's static library has hundreds of members, including the routines of Rust's own library. Their names are
//! global, so another static library of Rust defines them too. They also contain LLVM bitcode, on which linkers with a
//! plugin for link-time optimisation fail. Because of `lto = "fat"`, one member has everything that the functions of
//! the header need, except routines that every C compiler links: those of libgcc or of LLVM's compiler-rt. [`find`]
//! finds that member, and [`hidden`] makes a static library from it.

use std::io::Cursor;
use std::mem::offset_of;

use anyhow::{Context, Result};
use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember, write_archive_to_stream};
use object::read::archive::ArchiveFile;
use object::{BinaryFormat, Endianness, File, Object, ObjectSymbol, elf, macho};

/// The prefix of the header's functions.
const PREFIX: &str = "tera_";

/// The content of a static library.
pub enum Found<'a> {
    /// The member with the functions of the header and everything that they need.
    Object(&'a [u8]),
    /// No such member, because the library was built without link-time optimisation.
    Incomplete,
    /// Members of WebAssembly, which are left unchanged.
    WebAssembly,
}

/// Finds the member with the functions of the header.
pub fn find(library: &[u8]) -> Result<Found<'_>> {
    let mut with_functions = Vec::new();
    let mut others = Vec::new();
    for member in ArchiveFile::parse(library)?.members() {
        let member = member?;
        let data = member.data(library)?;
        if data.starts_with(b"\0asm") {
            return Ok(Found::WebAssembly);
        }
        let name = String::from_utf8_lossy(member.name()).into_owned();
        let file = File::parse(data).with_context(|| name.clone())?;
        // The package compiler_builtins contains what every C compiler links, some of it as objects of C or assembly.
        let is_of_c = !name.ends_with(".rcgu.o") || name.starts_with("compiler_builtins");
        if file.symbols().any(|symbol| exported(&symbol).is_some()) {
            with_functions.push((data, file));
        } else if !is_of_c {
            others.push(file);
        }
    }
    let [(data, file)] = &with_functions[..] else { return Ok(Found::Incomplete) };
    let needs = |other: &File<'_>| {
        other.symbols().filter(|symbol| symbol.is_global() && symbol.is_definition()).any(|defined| {
            file.symbols().any(|symbol| symbol.is_undefined() && symbol.name() == defined.name())
        })
    };
    Ok(if others.iter().any(needs) { Found::Incomplete } else { Found::Object(data) })
}

/// The name of a symbol in C, if it is a function of the header.
fn exported<'a>(symbol: &impl ObjectSymbol<'a>) -> Option<&'a str> {
    let name = symbol.name().ok()?;
    let name = name.strip_prefix('_').unwrap_or(name); // Mach-O adds it to every name
    (symbol.is_global() && symbol.is_definition() && name.starts_with(PREFIX)).then_some(name)
}

/// The list of exports for a linker for Windows; `None` for others.
pub fn definitions(object: &[u8]) -> Result<Option<String>> {
    let file = File::parse(object)?;
    if file.format() != BinaryFormat::Coff {
        return Ok(None);
    }
    let mut names: Vec<_> = file.symbols().filter_map(|symbol| exported(&symbol)).collect();
    names.sort_unstable();
    Ok(Some(format!("EXPORTS\n{}\n", names.join("\n"))))
}

/// The object for linking the shared library: its functions are exported.
pub fn visible(object: &[u8]) -> Result<Vec<u8>> {
    with_visibility(&File::parse(object)?, object, false)
}

/// A static library of the object. A shared library that links it does not export its functions, if the format supports
/// that (64-bit ELF and Mach-O).
pub fn hidden(object: &[u8]) -> Result<Vec<u8>> {
    let file = File::parse(object)?;
    let kind = match file.format() {
        BinaryFormat::MachO => ArchiveKind::Darwin,
        BinaryFormat::Coff => ArchiveKind::Coff,
        _ => ArchiveKind::Gnu,
    };
    let data = with_visibility(&file, object, true)?;
    let member = NewArchiveMember::new(data, &DEFAULT_OBJECT_READER, "opentera.o".to_owned());
    let mut library = Cursor::new(Vec::new());
    write_archive_to_stream(&mut library, &[member], kind, false, Some(false))?;
    Ok(library.into_inner())
}

/// The object with its functions hidden or exported: one field of their entries in the symbol table.
fn with_visibility(file: &File<'_>, object: &[u8], hidden: bool) -> Result<Vec<u8>> {
    /// The byte offsets of the field in an object format, its bits, and the bits that hide a symbol.
    macro_rules! fields {
        ($file:expr, $entry:ident, $layout:ty, $field:ident, $mask:expr, $hides:expr) => {{
            let symbols = $file.symbols().filter(|symbol| exported(symbol).is_some());
            let entries = symbols.map(|symbol| (&raw const *symbol.$entry()).addr() - object.as_ptr().addr());
            (entries.map(|entry| entry + offset_of!($layout, $field)).collect::<Vec<_>>(), $mask, $hides)
        }};
    }
    let (offsets, mask, hides) = match file {
        File::Elf32(file) => {
            fields!(file, elf_symbol, elf::Sym32<Endianness>, st_other, VISIBILITY, elf::STV_HIDDEN)
        }
        File::Elf64(file) => {
            fields!(file, elf_symbol, elf::Sym64<Endianness>, st_other, VISIBILITY, elf::STV_HIDDEN)
        }
        File::MachO64(file) => {
            fields!(file, macho_symbol, macho::Nlist64<Endianness>, n_type, macho::N_PEXT, macho::N_PEXT)
        }
        _ => (Vec::new(), 0, 0),
    };
    let mut data = object.to_vec();
    for offset in offsets {
        let field = data.get_mut(offset).context("a symbol is outside of the object")?;
        *field = *field & !mask | if hidden { hides } else { 0 };
    }
    Ok(data)
}

/// The bits of an ELF symbol's `st_other` that are its visibility.
const VISIBILITY: u8 = 3;
