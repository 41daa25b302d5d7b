//! Decoding of objects: each property into the slot of its field, in the order of the text. A struct
//! is made of the slots.
//!
//! The code that reads an object is shared by all types. A type only has slots, which decode values
//! of their own types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::runtime::json::cursor::Kind;
use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::mismatch::{Expected, Mismatch};
use crate::runtime::json::nulls::Nulls;
use crate::runtime::json::object_slots::{Fields, Groups, Slots};
use crate::runtime::json::object_table::{Presence, Table};
use crate::runtime::json::reader::Reader;

/// Decodes the properties of a table, from which `build` makes the struct.
///
/// # Errors
/// Returns an error if the value is not an object, if a required property is missing, or if its
/// value has no reading as its type.
pub fn decode_groups<G: Groups, R: Rest + Default, T>(
    reader: &mut Reader<'_>,
    table: &'static Table,
    build: impl FnOnce(G, R, Nulls) -> T,
) -> Result<T, Mismatch> {
    let (mut fields, mut rest) = (Fields::<G>(G::slots()), R::default());
    let mut object = ObjectReader {
        table,
        fields: &mut fields,
        rest: &mut rest,
        nulls: Nulls::default(),
        next: 0,
        seen: Seen::default(),
        failed: Vec::new(),
    };
    let start = reader.start();
    object.read(reader)?;
    let nulls = object.nulls;
    match G::take(fields.0) {
        Some(groups) => Ok(build(groups, rest, nulls)),
        // Every field that has to be filled is.
        None => Err(Mismatch::missing(start, "")),
    }
}

/// The properties of an object that is being read.
struct ObjectReader<'s> {
    table: &'static Table,
    fields: &'s mut dyn Slots,
    rest: &'s mut dyn Rest,
    nulls: Nulls,
    /// The likely field of the next property: after the last one.
    next: usize,
    seen: Seen,
    /// The fields that have to be filled, but whose values have no reading.
    failed: Vec<(usize, Mismatch)>,
}

/// The fields whose properties have been read.
#[derive(Debug, Default)]
struct Seen {
    /// A bit for each of the first fields, which most objects do not have more of.
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    fn contains(&self, field: usize) -> bool {
        let word = match (field / 64).checked_sub(1) {
            None => self.first,
            Some(index) => self.more.get(index).copied().unwrap_or_default(),
        };
        word & (1 << (field % 64)) != 0
    }

    /// Adds a field; returns whether it was new.
    fn insert(&mut self, field: usize) -> bool {
        let word = match (field / 64).checked_sub(1) {
            None => Some(&mut self.first),
            Some(index) => {
                let length = self.more.len().max(index + 1);
                self.more.resize(length, 0);
                self.more.get_mut(index)
            }
        };
        word.is_some_and(|word| {
            let before = std::mem::replace(word, *word | 1 << (field % 64));
            before != *word
        })
    }
}

impl ObjectReader<'_> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        let table = self.table;
        if reader.kind() != Kind::Object
            && (reader.depth() == 0 || table.presence.contains(&Presence::Required))
        {
            return Err(reader.mismatch(Expected::Object(table.name)));
        }
        let start = reader.start();
        let mut items = reader.object(Some(table.name))?;
        while reader.next_property(&mut items) {
            let field = match self.known_name(reader) {
                Some(field) => Some(field),
                None => self.other_name(reader)?,
            };
            if let Some(field) = field {
                self.property(field, reader)?;
            }
        }
        if let Some((_, mismatch)) = self.failed.drain(..).next() {
            return Err(mismatch);
        }
        self.check_required(start, reader)
    }

    /// Reads the name of a property if it is in the table, and written as there. Returns its index.
    fn known_name(&self, reader: &mut Reader<'_>) -> Option<usize> {
        match self.table.escapes_names {
            true => None,
            false => reader.name_among(self.table.names, self.next),
        }
    }

    /// Reads the name of a property that is not written as in the table. Returns its index, unless
    /// it is not in the table at all, and has been read.
    #[inline(never)]
    fn other_name(&mut self, reader: &mut Reader<'_>) -> Result<Option<usize>, Mismatch> {
        let table = self.table;
        let Some(name) = reader.any_name() else {
            return Ok(None);
        };
        let is_unknown = !table.escapes_names && matches!(name, Cow::Borrowed(_));
        let field = match is_unknown {
            true => None,
            false => table.names.iter().position(|known| *known == name),
        };
        match field {
            Some(_) => {}
            None if table.rejects_unknown => reader.unknown()?,
            None => self.rest.entry(&name, reader)?,
        }
        Ok(field)
    }

    /// Reads the value of a property.
    fn property(&mut self, field: usize, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        self.next = field + 1;
        let table = self.table;
        let name = || table.names.get(field).copied().unwrap_or_default();
        let presence = table.presence.get(field).copied();
        let is_new = self.seen.insert(field);
        let duplicate = (!is_new).then(|| reader.start());
        if !is_new {
            self.forget(field, name());
        }
        let Some(slot) = self.fields.slot(field) else {
            return Ok(());
        };
        let filled = match presence {
            Some(Presence::Nullable) if reader.null() => {
                self.nulls.push(name());
                Ok(())
            }
            _ => slot.fill(reader, presence == Some(Presence::Required)),
        };
        if let Err(mismatch) = filled {
            self.fail(field, mismatch, reader)?;
        }
        if let Some(start) = duplicate {
            reader.duplicate(start)?;
        }
        Ok(())
    }

    /// Forgets the earlier value of a property.
    #[cold]
    fn forget(&mut self, field: usize, name: &str) {
        if let Some(slot) = self.fields.slot(field) {
            slot.clear();
        }
        self.nulls.remove(name);
        self.failed.retain(|(failed, _)| *failed != field);
    }

    /// Goes on to the end of the object, where the mismatch becomes that of the object, unless the
    /// property has another value.
    #[cold]
    fn fail(
        &mut self,
        field: usize,
        mismatch: Mismatch,
        reader: &Reader<'_>,
    ) -> Result<(), Mismatch> {
        match reader.is_lenient() {
            true => {
                self.failed.push((field, mismatch));
                Ok(())
            }
            false => Err(mismatch),
        }
    }

    /// Ensures that no required property is missing.
    fn check_required(&mut self, start: usize, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        let table = self.table;
        for (field, (name, presence)) in table.names.iter().zip(table.presence).enumerate() {
            if *presence != Presence::Required || self.seen.contains(field) {
                continue;
            }
            let mismatch = reader.located(Mismatch::missing(start, name));
            match self.fields.slot(field) {
                Some(slot) if slot.may_be_empty() => reader.tolerate(mismatch)?,
                _ => return Err(mismatch),
            }
        }
        Ok(())
    }
}

/// The undeclared properties of an object.
pub trait Rest {
    /// Reads the value of such a property.
    ///
    /// # Errors
    /// In strict decoding, returns an error if the value does not match the type.
    fn entry(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Mismatch>;
}

/// Ignores them.
impl Rest for () {
    fn entry(&mut self, _name: &str, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        reader.skip();
        Ok(())
    }
}

/// Keeps them.
impl<T: Decode> Rest for BTreeMap<String, T> {
    fn entry(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        decode::entry(self, name, reader)
    }
}
