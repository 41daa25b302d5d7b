//! Decoding of objects: each property into the slot of its field, in the order of the text. A struct
//! is made of the slots.
//!
//! The code that reads an object is shared by all types. A type only has slots, which decode values
//! of their own types.

use std::collections::BTreeMap;

use crate::runtime::json::cursor::Kind;
use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::mismatch::{Expected, Mismatch};
use crate::runtime::json::nulls::Nulls;
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
struct Seen([u64; 4]);

impl Seen {
    fn contains(&self, field: usize) -> bool {
        let word = self.0.get(field / 64).copied().unwrap_or_default();
        word & (1 << (field % 64)) != 0
    }

    fn insert(&mut self, field: usize) {
        if let Some(word) = self.0.get_mut(field / 64) {
            *word |= 1 << (field % 64);
        }
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
        while let Some(name) = reader.next_name(&mut items) {
            match self.field(&name) {
                Some(field) => self.property(field, reader)?,
                None if table.rejects_unknown => reader.unknown()?,
                None => self.rest.entry(&name, reader)?,
            }
        }
        if let Some((_, mismatch)) = self.failed.drain(..).next() {
            return Err(mismatch);
        }
        self.check_required(start, reader)
    }

    /// Returns the index of a property in the table.
    fn field(&self, name: &str) -> Option<usize> {
        let names = self.table.names;
        match names.get(self.next) {
            Some(next) if *next == name => Some(self.next),
            _ => names.iter().position(|found| is_same(found, name)),
        }
    }

    /// Reads the value of a property.
    fn property(&mut self, field: usize, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        self.next = field + 1;
        let table = self.table;
        let name = table.names.get(field).copied().unwrap_or_default();
        let presence = table.presence.get(field).copied();
        let start = reader.start();
        let is_duplicate = self.seen.contains(field);
        if is_duplicate {
            self.forget(field, name);
        }
        self.seen.insert(field);
        let Some(slot) = self.fields.slot(field) else {
            return Ok(());
        };
        let filled = match presence {
            Some(Presence::Nullable) if reader.null() => {
                self.nulls.push(name);
                Ok(())
            }
            _ => slot.fill(reader, presence == Some(Presence::Required)),
        };
        if let Err(mismatch) = filled {
            self.fail(field, mismatch, reader)?;
        }
        if is_duplicate {
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
            let mismatch = Mismatch::missing(start, name);
            match self.fields.slot(field) {
                Some(slot) if slot.may_be_empty() => reader.tolerate(mismatch)?,
                _ => return Err(mismatch),
            }
        }
        Ok(())
    }
}

/// Returns whether names are equal. Most of those that are not differ in their ends.
fn is_same(one: &str, other: &str) -> bool {
    let last = |name: &str| name.as_bytes().last().copied();
    one.len() == other.len() && last(one) == last(other) && one == other
}

/// The value of a field that is being read.
pub trait Slot {
    /// Decodes the value.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as its type.
    fn fill(&mut self, reader: &mut Reader<'_>, is_required: bool) -> Result<(), Mismatch>;

    /// Removes the value.
    fn clear(&mut self);

    /// Returns whether the type has a value for a property that is absent.
    fn may_be_empty(&self) -> bool;
}

impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>, is_required: bool) -> Result<(), Mismatch> {
        *self = Some(match is_required {
            true => T::decode(reader)?,
            false => T::decode_present(reader)?,
        });
        Ok(())
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn may_be_empty(&self) -> bool {
        T::absent().is_some()
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

/// The slots of all fields.
trait Slots {
    /// Returns the slot of a field.
    fn slot(&mut self, field: usize) -> Option<&mut dyn Slot>;
}

struct Fields<G: Groups>(G::Slots);

impl<G: Groups> Slots for Fields<G> {
    fn slot(&mut self, field: usize) -> Option<&mut dyn Slot> {
        G::slot(&mut self.0, field)
    }
}

/// The number of fields in each group but the last one.
const GROUP: usize = 16;

/// The values of several fields.
pub trait Group: Sized {
    /// Their slots.
    type Slots;

    /// Creates empty slots.
    fn slots() -> Self::Slots;

    /// Returns the slot of a field.
    fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot>;

    /// Returns the values; `None` if a slot is empty that has to be filled.
    fn take(slots: Self::Slots) -> Option<Self>;
}

/// The values of all fields, in groups.
pub trait Groups: Sized {
    /// Their slots.
    type Slots;

    /// Creates empty slots.
    fn slots() -> Self::Slots;

    /// Returns the slot of a field.
    fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot>;

    /// Returns the values; `None` if a slot is empty that has to be filled.
    fn take(slots: Self::Slots) -> Option<Self>;
}

/// Those of an object without declared properties.
impl Group for () {
    type Slots = ();

    fn slots() -> Self::Slots {}

    fn slot(_slots: &mut Self::Slots, _field: usize) -> Option<&mut dyn Slot> {
        None
    }

    fn take(_slots: Self::Slots) -> Option<Self> {
        Some(())
    }
}

fn value<T: Decode>(slot: Option<T>) -> Option<T> {
    slot.or_else(T::absent)
}

/// Implements both for tuples of these elements.
macro_rules! tuple {
    ($($name:ident $index:tt)*) => {
        impl<$($name: Decode),*> Group for ($($name,)*) {
            type Slots = ($(Option<$name>,)*);

            fn slots() -> Self::Slots {
                ($(None::<$name>,)*)
            }

            fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot> {
                match field {
                    $($index => Some(&mut slots.$index),)*
                    _ => None,
                }
            }

            fn take(slots: Self::Slots) -> Option<Self> {
                Some(($(value(slots.$index)?,)*))
            }
        }

        impl<$($name: Group),*> Groups for ($($name,)*) {
            type Slots = ($($name::Slots,)*);

            fn slots() -> Self::Slots {
                ($($name::slots(),)*)
            }

            fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot> {
                match field / GROUP {
                    $($index => $name::slot(&mut slots.$index, field % GROUP),)*
                    _ => None,
                }
            }

            fn take(slots: Self::Slots) -> Option<Self> {
                Some(($($name::take(slots.$index)?,)*))
            }
        }
    };
}

/// Implements both for tuples of each length.
macro_rules! tuples {
    ($($done:ident $index:tt)*;) => {};
    ($($done:ident $index:tt)*; $next:ident $next_index:tt $($rest:tt)*) => {
        tuple!($($done $index)* $next $next_index);
        tuples!($($done $index)* $next $next_index; $($rest)*);
    };
}
tuples!(; A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15);
