//! Types: how the value of a property, a parameter or a body is represented.
//!
//! Imports `number`, `text`.

use super::number::{Integer, Number};
use super::text::Text;

/// Identifies a schema of an [`Api`](super::Api): its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

impl SchemaId {
    /// The name of the variant as which an id is serialized.
    pub(super) const VARIANT: &str = "SchemaId";
}

impl serde::Serialize for SchemaId {
    /// Serializes the id like a variant, so that [`dump`](super::dump) can distinguish it from a number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_variant("SchemaId", 0, Self::VARIANT, &self.0)
    }
}

/// The type of a value where it is used.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Type {
    /// Any value.
    Any,
    /// No value at all.
    Never,
    /// Null and nothing else.
    Null,
    /// True or false.
    Boolean,
    /// An integer.
    Integer(Integer),
    /// A number.
    Number(Number),
    /// A string without constraints, which may have a format with a type of its own.
    String(Option<TextFormat>),
    /// A string with constraints, validated where it is used.
    Text(Box<Text>),
    /// An array.
    List(Box<List>),
    /// An array of fixed length, each item with a type of its own.
    Tuple(Vec<Type>),
    /// An object with arbitrary property names.
    Map(Box<Type>),
    /// A schema with a type of its own.
    Named(SchemaId),
    /// A value of that type, or null.
    Nullable(Box<Type>),
    /// Bytes, as a body.
    Bytes,
    /// Bytes with a file name and a media type, as a body or a part of one.
    File,
}

impl Type {
    /// Whether its values are secrets, which messages redact (`format: password`).
    pub fn is_secret(&self) -> bool {
        match self {
            Type::Text(text) => text.secret,
            Type::Integer(integer) => integer.secret,
            Type::Number(number) => number.secret,
            _ => false,
        }
    }

    /// Whether it has constraints that are validated where it is used, since it has no type of its
    /// own. Its parts may have others.
    pub fn is_constrained(&self) -> bool {
        match self {
            Type::Text(text) => !text.is_free(),
            Type::Integer(it) => {
                it.minimum.is_some() || it.maximum.is_some() || it.multiple_of.is_some()
            }
            Type::Number(it) => {
                it.minimum.is_some() || it.maximum.is_some() || it.multiple_of.is_some()
            }
            Type::List(list) => list.min_items > 0 || list.max_items.is_some() || list.unique,
            _ => false,
        }
    }

    /// The types inside it, other than those inside a named schema.
    pub fn parts(&self) -> &[Type] {
        match self {
            Type::List(list) => std::slice::from_ref(&list.item),
            Type::Tuple(items) => items,
            Type::Map(inner) | Type::Nullable(inner) => std::slice::from_ref(inner),
            _ => &[],
        }
    }

    /// The same, to be changed.
    pub fn parts_mut(&mut self) -> &mut [Type] {
        match self {
            Type::List(list) => std::slice::from_mut(&mut list.item),
            Type::Tuple(items) => items,
            Type::Map(inner) | Type::Nullable(inner) => std::slice::from_mut(inner),
            _ => &mut [],
        }
    }

    /// The type without null, and whether null was allowed.
    pub fn without_null(&self) -> (&Type, bool) {
        match self {
            Type::Nullable(inner) => (inner.without_null().0, true),
            other => (other, false),
        }
    }
}

/// A format of strings that has a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum TextFormat {
    /// A date and time (RFC 3339).
    DateTime,
    /// A date (RFC 3339, `full-date`).
    Date,
    /// Bytes in base64 (RFC 4648, section 4).
    Base64,
}

/// An array and its constraints.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct List {
    /// The type of its items.
    pub item: Type,
    /// The minimum number of items.
    pub min_items: u64,
    /// The maximum number of items.
    pub max_items: Option<u64>,
    /// Whether all items must differ.
    pub unique: bool,
}

impl List {
    /// An array without constraints.
    pub fn of(item: Type) -> Self {
        Self {
            item,
            min_items: 0,
            max_items: None,
            unique: false,
        }
    }
}

/// Whether values are sent, received, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub enum Direction {
    /// They are only sent.
    Sent,
    /// They are only received.
    Received,
    /// They are sent and received, or no operation uses them.
    #[default]
    #[serde(untagged)]
    Both,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_taken_off_however_often_it_is_allowed() {
        let nullable = |inner| Type::Nullable(Box::new(inner));
        let twice = nullable(nullable(Type::Boolean));
        assert_eq!(twice.without_null(), (&Type::Boolean, true));
        assert_eq!(Type::Boolean.without_null(), (&Type::Boolean, false));
    }

    #[test]
    fn parts_are_one_level_down() {
        let list = Type::List(Box::new(List::of(Type::Boolean)));
        assert_eq!(list.parts(), [Type::Boolean]);
        let tuple = Type::Tuple(vec![list.clone(), Type::Null]);
        assert_eq!(tuple.parts(), [list, Type::Null]);
        assert_eq!(Type::Map(Box::new(Type::Any)).parts(), [Type::Any]);
        assert_eq!(Type::Named(SchemaId(0)).parts(), []);
    }
}
