//! Makes a static library of Rust a good neighbour of what else is linked into a program.
//!
//! What rustc writes has hundreds of members, the routines of Rust's own library among them. Their names are global, so
//! another static library of Rust defines them too. They also contain LLVM's bitcode, at which linkers with a plugin for
//! link-time optimisation stumble. What [`rewrite`] makes of it:
//! - One member: the functions of the header and what they need, linked together as `ld -r` does.
//! - Only the functions of the header are global. They are hidden, so a shared library that is linked with the static
//!   one does not export them.
//! - No bitcode, and no COMDAT groups, of which a linker would keep those of another library.
//!
//! This is done for ELF, for every machine and without its linker. Other formats (COFF, Mach-O, WebAssembly) stay as
//! rustc writes them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use anyhow::{Context, Result, bail, ensure};
use object::build::elf::{Builder, Header, Relocation, SectionData, SectionId, SymbolId};
use object::elf;
use object::read::archive::ArchiveFile;
use object::read::elf::{FileHeader, Rela, SectionHeader, Sym};
use object::{Endianness, FileKind, SectionIndex};

/// With what the names of the header's functions begin.
const PREFIX: &[u8] = b"tera_";

/// The symbols whose address matters.
const SHT_LLVM_ADDRSIG: u32 = 0x6fff_4c03;

/// The name of the one member.
const MEMBER: &str = "opentera.o";

/// The rewritten library; `None` if its format is another than ELF.
pub fn rewrite(library: &[u8]) -> Result<Option<Vec<u8>>> {
    let archive = ArchiveFile::parse(library)?;
    let mut objects = Vec::new();
    for member in archive.members() {
        let member = member?;
        let data = member.data(library)?;
        objects.push(
            match FileKind::parse(data) {
                Ok(FileKind::Elf32) => Object::read::<elf::FileHeader32<Endianness>>(data),
                Ok(FileKind::Elf64) => Object::read::<elf::FileHeader64<Endianness>>(data),
                _ => return Ok(None),
            }
            .with_context(|| String::from_utf8_lossy(member.name()).into_owned())?,
        );
    }
    let objects = needed(objects)?;
    let mut exported: Vec<_> = objects.iter().flat_map(Object::exported).collect();
    exported.sort_unstable();
    let merged = Merged::new(objects)?.write()?;
    Ok(Some(with_index(&exported, &merged)))
}

/// An object file, the same for 32 and 64 bits.
struct Object<'a> {
    endian: Endianness,
    is_64: bool,
    header: Header,
    /// By their number; the first is not one.
    sections: Vec<Section<'a>>,
    /// By their number; the first is not one.
    symbols: Vec<Symbol<'a>>,
}

struct Section<'a> {
    name: &'a [u8],
    sh_type: u32,
    sh_flags: u64,
    sh_link: usize,
    sh_info: usize,
    sh_addralign: u64,
    sh_entsize: u64,
    content: Content<'a>,
}

enum Content<'a> {
    Bytes(&'a [u8]),
    Zeros(u64),
    /// The relocations of the section `sh_info`.
    Relocations(Vec<(usize, Relocation)>),
    /// The sections of a COMDAT group, whose name is that of the symbol `sh_info`.
    Group(Vec<usize>),
    /// Tables that are made anew.
    None,
}

struct Symbol<'a> {
    name: &'a [u8],
    st_info: u8,
    st_other: u8,
    st_shndx: u16,
    /// Its section, if it has one.
    section: Option<usize>,
    st_value: u64,
    st_size: u64,
}

impl Symbol<'_> {
    fn is_local(&self) -> bool {
        self.st_info >> 4 == elf::STB_LOCAL
    }

    fn is_weak(&self) -> bool {
        self.st_info >> 4 == elf::STB_WEAK
    }

    fn is_undefined(&self) -> bool {
        self.st_shndx == elf::SHN_UNDEF
    }

    fn is_exported(&self) -> bool {
        !self.is_local() && !self.is_undefined() && self.name.starts_with(PREFIX)
    }
}

impl<'a> Object<'a> {
    fn read<Elf: FileHeader<Endian = Endianness>>(data: &'a [u8]) -> Result<Self> {
        let file = Elf::parse(data)?;
        let endian = file.endian()?;
        ensure!(file.e_type(endian) == elf::ET_REL, "it is not relocatable");
        let table = file.sections(endian, data)?;
        let names = table.symbols(endian, data, elf::SHT_SYMTAB)?;

        let mut sections = Vec::new();
        for section in table.iter() {
            let sh_type = section.sh_type(endian);
            let relocations = |relocation: Elf::Rela| {
                let symbol = relocation.r_sym(endian, false) as usize;
                let relocation = Relocation {
                    r_offset: relocation.r_offset(endian).into(),
                    symbol: None, // set when it is in the merged object
                    r_type: relocation.r_type(endian, false),
                    r_addend: relocation.r_addend(endian).into(),
                };
                (symbol, relocation)
            };
            let content = match sh_type {
                elf::SHT_NULL | elf::SHT_SYMTAB | elf::SHT_SYMTAB_SHNDX | elf::SHT_STRTAB => Content::None,
                SHT_LLVM_ADDRSIG => Content::None, // it has numbers of symbols, and only lld reads it
                elf::SHT_NOBITS => Content::Zeros(section.sh_size(endian).into()),
                elf::SHT_REL => {
                    let (list, _) = section.rel(endian, data)?.context("no relocations")?;
                    Content::Relocations(list.iter().map(|rel| relocations((*rel).into())).collect())
                }
                elf::SHT_RELA => {
                    let (list, _) = section.rela(endian, data)?.context("no relocations")?;
                    Content::Relocations(list.iter().map(|rela| relocations(*rela)).collect())
                }
                elf::SHT_GROUP => {
                    let (_, list) = section.group(endian, data)?.context("no group")?;
                    Content::Group(list.iter().map(|index| index.get(endian) as usize).collect())
                }
                _ => Content::Bytes(section.data(endian, data)?),
            };
            sections.push(Section {
                name: table.section_name(endian, section)?,
                sh_type,
                sh_flags: section.sh_flags(endian).into(),
                sh_link: section.sh_link(endian) as usize,
                sh_info: section.sh_info(endian) as usize,
                sh_addralign: section.sh_addralign(endian).into(),
                sh_entsize: section.sh_entsize(endian).into(),
                content,
            });
        }

        let mut symbols = Vec::new();
        for (index, symbol) in names.enumerate() {
            let section = names.symbol_section(endian, symbol, index)?;
            symbols.push(Symbol {
                name: names.symbol_name(endian, symbol)?,
                st_info: symbol.st_info(),
                st_other: symbol.st_other(),
                st_shndx: symbol.st_shndx(endian),
                section: section.map(|SectionIndex(index)| index),
                st_value: symbol.st_value(endian).into(),
                st_size: symbol.st_size(endian).into(),
            });
        }
        let header = Header {
            os_abi: file.e_ident().os_abi,
            abi_version: file.e_ident().abi_version,
            e_type: elf::ET_REL,
            e_machine: file.e_machine(endian),
            e_entry: 0,
            e_flags: file.e_flags(endian),
            e_phoff: 0,
        };
        Ok(Self { endian, is_64: file.is_type_64(), header, sections, symbols })
    }

    fn globals(&self) -> impl Iterator<Item = &Symbol<'a>> {
        self.symbols.iter().skip(1).filter(|symbol| !symbol.is_local())
    }

    fn exported(&self) -> impl Iterator<Item = &'a [u8]> {
        self.globals().filter(|symbol| symbol.is_exported()).map(|symbol| symbol.name)
    }
}

/// The objects with the functions of the header, and those that they need.
fn needed(objects: Vec<Object<'_>>) -> Result<Vec<Object<'_>>> {
    let mut with = BTreeMap::new();
    for (index, object) in objects.iter().enumerate() {
        for symbol in object.globals().filter(|symbol| !symbol.is_undefined()) {
            with.entry(symbol.name).or_insert(index);
        }
    }
    let mut open: Vec<_> =
        (0..objects.len()).filter(|&index| objects[index].exported().next().is_some()).collect();
    ensure!(!open.is_empty(), "no function of the header is in it");
    let mut found: BTreeSet<_> = open.iter().copied().collect();
    while let Some(index) = open.pop() {
        // A weak reference takes what is linked anyway.
        let wanted = objects[index].globals().filter(|symbol| symbol.is_undefined() && !symbol.is_weak());
        for index in wanted.filter_map(|symbol| with.get(symbol.name).copied()) {
            if found.insert(index) {
                open.push(index);
            }
        }
    }
    let objects = objects.into_iter().enumerate().filter(|(index, _)| found.contains(index));
    Ok(objects.map(|(_, object)| object).collect())
}

/// The object in which the others are.
struct Merged<'a> {
    builder: Builder<'a>,
    symbol_table: SectionId,
    /// Where the global symbols are that an object defines.
    definitions: BTreeMap<&'a [u8], SymbolId>,
    /// Those that none defines.
    undefined: BTreeMap<&'a [u8], SymbolId>,
    /// The names of the COMDAT groups of which one is in it.
    groups: BTreeSet<&'a [u8]>,
    /// The types of sections of which there is to be one.
    single: BTreeSet<u32>,
}

impl<'a> Merged<'a> {
    fn new(mut objects: Vec<Object<'a>>) -> Result<Self> {
        let Some(first) = objects.first_mut() else { bail!("it is empty") };
        let mut builder = Builder::new(first.endian, first.is_64);
        builder.load_align = 1;
        builder.header = mem::take(&mut first.header);
        let symbol_table = add_table(&mut builder, ".symtab", SectionData::Symbol);
        add_table(&mut builder, ".strtab", SectionData::String);
        add_table(&mut builder, ".shstrtab", SectionData::SectionString);
        let mut merged = Self {
            builder,
            symbol_table,
            definitions: BTreeMap::new(),
            undefined: BTreeMap::new(),
            groups: BTreeSet::new(),
            single: BTreeSet::new(),
        };
        // Definitions first, so that a reference finds the one of another object. Those that are not weak go before others.
        let sections: Vec<_> = objects.iter().map(|object| merged.add_sections(object)).collect();
        for weak in [false, true] {
            for (object, sections) in objects.iter().zip(&sections) {
                for symbol in object.globals().filter(|symbol| symbol.is_weak() == weak) {
                    merged.define(symbol, sections);
                }
            }
        }
        for (object, sections) in objects.iter().zip(&sections) {
            let symbols: Vec<_> =
                object.symbols.iter().map(|symbol| merged.resolve(symbol, sections)).collect();
            merged.add_relocations(object, sections, &symbols)?;
        }
        Ok(merged)
    }

    /// Adds the content of the sections that are kept; where each is then.
    fn add_sections(&mut self, object: &Object<'a>) -> Vec<Option<SectionId>> {
        let mut dropped: BTreeSet<usize> = BTreeSet::new();
        for section in &object.sections {
            if let Content::Group(members) = &section.content
                && !self.groups.insert(object.symbols[section.sh_info].name)
            {
                dropped.extend(members);
            }
        }
        let mut ids = Vec::new();
        for (index, section) in object.sections.iter().enumerate() {
            let data = match section.content {
                Content::Bytes(bytes) => SectionData::Data(bytes.into()),
                Content::Zeros(size) => SectionData::UninitializedData(size),
                _ => SectionData::Data(Default::default()),
            };
            // One per object is what linkers expect of attributes.
            let is_attributes = section.sh_type == elf::SHT_ARM_ATTRIBUTES && !section.is_alloc();
            let is_kept = matches!(section.content, Content::Bytes(_) | Content::Zeros(_))
                && !dropped.contains(&index)
                && !matches!(section.name, b".llvmbc" | b".llvmcmd")
                && (!is_attributes || self.single.insert(section.sh_type));
            ids.push(is_kept.then(|| {
                let added = self.builder.sections.add();
                added.name = section.name.into();
                added.sh_type = section.sh_type;
                added.sh_flags = section.sh_flags & !u64::from(elf::SHF_GROUP);
                added.sh_addralign = section.sh_addralign;
                added.sh_entsize = section.sh_entsize;
                added.data = data;
                added.id()
            }));
        }
        for (section, id) in object.sections.iter().zip(&ids) {
            if let Some(id) = id
                && section.sh_flags & u64::from(elf::SHF_LINK_ORDER) != 0
            {
                self.builder.sections.get_mut(*id).sh_link_section = ids[section.sh_link];
            }
        }
        ids
    }

    /// Adds a global symbol where it is defined, unless it is already.
    fn define(&mut self, symbol: &Symbol<'a>, sections: &[Option<SectionId>]) {
        let section = symbol.section.map(|index| sections[index]);
        if symbol.is_undefined() || section == Some(None) {
            return; // it is another object's, or in a section that is not kept
        }
        if let Entry::Vacant(entry) = self.definitions.entry(symbol.name) {
            let (bind, visibility) = if symbol.is_exported() {
                (elf::STB_GLOBAL, elf::STV_HIDDEN)
            } else {
                (elf::STB_LOCAL, elf::STV_DEFAULT)
            };
            entry.insert(add(&mut self.builder, symbol, section.flatten(), bind, visibility));
        }
    }

    /// Where a symbol of an object is, which is added if it is not there; `None` if it is in a section that is not kept.
    fn resolve(&mut self, symbol: &Symbol<'a>, sections: &[Option<SectionId>]) -> Option<SymbolId> {
        let bind = symbol.st_info >> 4;
        if symbol.is_local() {
            let section = symbol.section.map(|index| sections[index]);
            let is_kept = section != Some(None) && (section.is_some() || symbol.st_shndx != elf::SHN_UNDEF);
            return is_kept
                .then(|| add(&mut self.builder, symbol, section.flatten(), bind, elf::STV_DEFAULT));
        }
        if let Some(id) = self.definitions.get(symbol.name) {
            return Some(*id);
        }
        let id = match self.undefined.entry(symbol.name) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                *entry.insert(add(&mut self.builder, symbol, None, bind, symbol.st_other & 3))
            }
        };
        if !symbol.is_weak() {
            let added = self.builder.symbols.get_mut(id);
            added.set_st_info(bind, added.st_type()); // whoever needs it decides
        }
        Some(id)
    }

    fn add_relocations(
        &mut self,
        object: &Object<'a>,
        sections: &[Option<SectionId>],
        symbols: &[Option<SymbolId>],
    ) -> Result<()> {
        for section in &object.sections {
            let Content::Relocations(list) = &section.content else { continue };
            let Some(of) = sections[section.sh_info] else { continue };
            let mut relocations = Vec::new();
            for &(symbol, relocation) in list {
                let name = || String::from_utf8_lossy(section.name).into_owned();
                let id = match symbol {
                    0 => None,
                    _ => Some(symbols[symbol].with_context(|| format!("{}: a symbol is not kept", name()))?),
                };
                relocations.push(Relocation { symbol: id, ..relocation });
            }
            let added = self.builder.sections.add();
            added.name = section.name.into();
            added.sh_type = section.sh_type;
            added.sh_flags = section.sh_flags & !u64::from(elf::SHF_GROUP);
            added.sh_link_section = Some(self.symbol_table);
            added.sh_info_section = Some(of);
            added.sh_addralign = section.sh_addralign;
            added.sh_entsize = section.sh_entsize;
            added.data = SectionData::Relocation(relocations);
        }
        Ok(())
    }

    fn write(mut self) -> Result<Vec<u8>> {
        // gold with a plugin cannot read a table that nobody needs.
        if self.builder.sections.count() >= usize::from(elf::SHN_LORESERVE) - 1 {
            add_table(&mut self.builder, ".symtab_shndx", SectionData::SymbolSectionIndex);
        }
        let mut bytes = Vec::new();
        self.builder.write(&mut bytes)?;
        Ok(bytes)
    }
}

impl Section<'_> {
    fn is_alloc(&self) -> bool {
        self.sh_flags & u64::from(elf::SHF_ALLOC) != 0
    }
}

/// Adds a table of which the builder makes the content.
fn add_table<'a>(builder: &mut Builder<'a>, name: &'static str, content: SectionData<'a>) -> SectionId {
    let section = builder.sections.add();
    section.name = name.as_bytes().into();
    section.data = content;
    section.id()
}

fn add<'a>(
    builder: &mut Builder<'a>,
    symbol: &Symbol<'a>,
    section: Option<SectionId>,
    bind: u8,
    visibility: u8,
) -> SymbolId {
    let added = builder.symbols.add();
    added.name = symbol.name.into();
    added.section = section;
    added.st_info = bind << 4 | symbol.st_info & 0xf;
    added.st_other = symbol.st_other & !3 | visibility;
    added.st_shndx = if section.is_some() { 0 } else { symbol.st_shndx };
    added.st_value = symbol.st_value;
    added.st_size = symbol.st_size;
    added.id()
}

/// An archive of one object in the format of GNU and LLVM, with the index in which linkers look for names.
fn with_index(names: &[&[u8]], object: &[u8]) -> Vec<u8> {
    const MAGIC: &[u8] = b"!<arch>\n";
    const HEADER: usize = 60;
    let header = |name: &str, mode: &str, size: usize| {
        format!("{name:<16}{:<12}{:<6}{:<6}{mode:<8}{size:<10}`\n", 0, 0, 0).into_bytes()
    };
    let mut index = Vec::new();
    let text = names.iter().map(|name| name.len() + 1).sum::<usize>();
    let size = (4 + 4 * names.len() + text).next_multiple_of(2); // members begin at even offsets
    let offset = MAGIC.len() + HEADER + size;
    index.extend((names.len() as u32).to_be_bytes());
    index.extend((offset as u32).to_be_bytes().repeat(names.len()));
    for name in names {
        index.extend(*name);
        index.push(0);
    }
    index.resize(size, 0);

    let mut archive = MAGIC.to_vec();
    archive.extend(header("/", "0", size));
    archive.extend(index);
    archive.extend(header(&format!("{MEMBER}/"), "644", object.len()));
    archive.extend(object);
    archive.resize(archive.len().next_multiple_of(2), b'\n');
    archive
}
