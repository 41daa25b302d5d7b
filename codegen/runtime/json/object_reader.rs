//! Decoding of objects: the properties in the order of a table, as tuples from which a struct is
//! made.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::runtime::json::decode::{Decode, Mismatch, Step};
use crate::runtime::json::nulls::Nulls;
use crate::runtime::json::object_table::{Presence, Table};
use crate::runtime::json::tree::Json;

/// Reads the properties of an object, in the order of its table.
#[derive(Debug)]
pub struct ObjectReader<'j> {
    properties: &'j [(Cow<'j, str>, Json<'j>)],
    /// The likely index of the next property: after the last one.
    next: usize,
    table: &'static Table,
    /// The index of the next field in the table.
    field: usize,
    nulls: Nulls,
}

impl<'j> ObjectReader<'j> {
    /// Creates a reader of an object.
    ///
    /// # Errors
    /// Returns an error if the value is not an object, or if it has an invalid property.
    pub fn of(json: &'j Json<'_>, table: &'static Table) -> Result<Self, Mismatch> {
        let Json::Object(properties) = json else {
            let expected = format_args!("an object ({})", table.name);
            return Err(Mismatch::of_type(expected, json));
        };
        let reader = Self {
            properties,
            next: 0,
            table,
            field: 0,
            nulls: Nulls::default(),
        };
        match reader.others().next().filter(|_| table.rejects_unknown) {
            Some((name, _)) => Err(Mismatch::unknown(name)),
            None => Ok(reader),
        }
    }

    fn find(&mut self, name: &str) -> Option<&'j Json<'j>> {
        let properties = self.properties;
        let (index, value) = match properties.get(self.next) {
            Some((found, value)) if found == name => (self.next, value),
            _ => {
                let index = properties.iter().rposition(|(found, _)| found == name)?;
                (index, &properties.get(index)?.1)
            }
        };
        self.next = index + 1;
        Some(value)
    }

    /// Returns the next property of the table: its name, whether it is required, and its value.
    fn next_property(&mut self) -> (&'static str, Presence, Option<&'j Json<'j>>) {
        let name = self.table.names.get(self.field).copied();
        let presence = self.table.presence.get(self.field).copied();
        self.field += 1;
        let name = name.unwrap_or_default();
        let value = self.find(name);
        (name, presence.unwrap_or(Presence::Required), value)
    }

    /// Decodes the value of the next field.
    fn field<T: Decode>(&mut self) -> Result<T, Mismatch> {
        let (name, presence, value) = self.next_property();
        let decoded = match (value, presence) {
            (None, Presence::Required) => return Err(Mismatch::missing(name)),
            (None, _) => return T::absent(name),
            (Some(Json::Null), Presence::Nullable) => {
                self.nulls.push(name);
                return T::absent(name);
            }
            (Some(value), Presence::Required) => T::decode(value),
            (Some(value), _) => T::decode_present(value),
        };
        decoded.map_err(|mismatch| mismatch.within(Step::Key(name.to_owned())))
    }

    /// Decodes the properties that the table does not have.
    ///
    /// # Errors
    /// Returns an error if a value does not match the type.
    pub fn rest<T: Decode>(&self) -> Result<BTreeMap<String, T>, Mismatch> {
        let mut rest = BTreeMap::new();
        for (name, value) in self.others() {
            let value = T::decode(value);
            let value = value.map_err(|mismatch| mismatch.within(Step::Key(name.to_owned())))?;
            rest.insert(name.to_owned(), value);
        }
        Ok(rest)
    }

    /// Returns the optional properties that are null.
    pub fn nulls(&mut self) -> Nulls {
        std::mem::take(&mut self.nulls)
    }

    fn others(&self) -> impl Iterator<Item = (&'j str, &'j Json<'j>)> + use<'j> {
        let names = self.table.names;
        let properties = self.properties.iter();
        let properties = properties.map(|(name, value)| (name.as_ref(), value));
        properties.filter(move |(name, _)| !names.contains(name))
    }
}

/// Decodes the properties of a table, from which `build` makes the struct.
///
/// # Errors
/// Returns an error if a property is missing, or if its value does not match the type.
pub fn decode_groups<'j, G: Groups, T>(
    reader: &mut ObjectReader<'j>,
    build: impl FnOnce(G, &mut ObjectReader<'j>) -> Result<T, Mismatch>,
) -> Result<T, Mismatch> {
    let groups = G::decode(reader)?;
    build(groups, reader)
}

/// The values of several fields, one after the other.
pub trait Group: Sized {
    /// Decodes the values.
    ///
    /// # Errors
    /// Returns an error if a property is missing, or if its value does not match the type.
    fn decode(reader: &mut ObjectReader<'_>) -> Result<Self, Mismatch>;
}

/// The values of all fields, in groups.
pub trait Groups: Sized {
    /// Decodes the values.
    ///
    /// # Errors
    /// Returns an error if a property is missing, or if its value does not match the type.
    fn decode(reader: &mut ObjectReader<'_>) -> Result<Self, Mismatch>;
}

/// Implements both for tuples of this length, and for those that are shorter.
macro_rules! tuples {
    ($($first:ident $($name:ident)*)?) => {
        impl<$($first: Decode, $($name: Decode),*)?> Group for ($($first, $($name,)*)?) {
            fn decode(_reader: &mut ObjectReader<'_>) -> Result<Self, Mismatch> {
                Ok(($(_reader.field::<$first>()?, $(_reader.field::<$name>()?,)*)?))
            }
        }

        impl<$($first: Group, $($name: Group),*)?> Groups for ($($first, $($name,)*)?) {
            fn decode(_reader: &mut ObjectReader<'_>) -> Result<Self, Mismatch> {
                Ok(($($first::decode(_reader)?, $($name::decode(_reader)?,)*)?))
            }
        }

        $(tuples!($($name)*);)?
    };
}
tuples!(A B C D E F G H I J K L M N O P);
