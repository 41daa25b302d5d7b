//! Objects: decoding, serialization and validation, property by property. An absent property
//! differs from one that is null.
//!
//! The struct of each object is followed by a table of its properties and their constraints.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::runtime::json::decode::{Decode, Mismatch, Step};
use crate::runtime::json::tree::Json;

/// Reads the properties of an object.
#[derive(Debug)]
pub struct ObjectReader<'j> {
    fields: &'j [(Cow<'j, str>, Json<'j>)],
    /// The likely index of the next property: after the last one.
    next: usize,
}

impl<'j> ObjectReader<'j> {
    /// Creates a reader of an object, which is decoded as the type `name`.
    ///
    /// # Errors
    /// Returns an error if the value is not an object.
    pub fn of(json: &'j Json<'_>, name: &str) -> Result<Self, Mismatch> {
        match json {
            Json::Object(fields) => Ok(Self { fields, next: 0 }),
            other => Err(Mismatch::of_type(format_args!("an object ({name})"), other)),
        }
    }

    fn find(&mut self, name: &str) -> Option<&'j Json<'j>> {
        let fields = self.fields;
        let (index, value) = match fields.get(self.next) {
            Some((found, value)) if found == name => (self.next, value),
            _ => {
                let index = fields.iter().rposition(|(found, _)| found == name)?;
                (index, &fields.get(index)?.1)
            }
        };
        self.next = index + 1;
        Some(value)
    }

    /// Returns the value of a required property.
    ///
    /// # Errors
    /// Returns an error if the property is missing, or its value does not match the type.
    pub fn required<T: Decode>(&mut self, name: &str) -> Result<T, Mismatch> {
        match self.find(name) {
            Some(value) => under(name, value),
            None => Err(Mismatch::missing(name)),
        }
    }

    /// Returns the value of an optional property, which is null only if its type is nullable.
    ///
    /// # Errors
    /// Returns an error if the value does not match the type.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Mismatch> {
        match self.find(name) {
            Some(value) => under(name, value).map(Some),
            None => Ok(None),
        }
    }

    /// Returns the value of an optional property for which null means absent.
    ///
    /// # Errors
    /// Returns an error if the value does not match the type.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Mismatch> {
        match self.find(name) {
            Some(value) => under(name, value),
            None => Ok(None),
        }
    }

    /// Returns the properties other than the known ones.
    ///
    /// # Errors
    /// Returns an error if a value does not match the type.
    pub fn rest<T: Decode>(&self, known: &[&str]) -> Result<BTreeMap<String, T>, Mismatch> {
        let mut rest = BTreeMap::new();
        for (name, value) in self.others(known) {
            rest.insert(name.to_owned(), under(name, value)?);
        }
        Ok(rest)
    }

    /// Rejects properties other than the known ones (`additionalProperties: false`).
    ///
    /// # Errors
    /// Returns an error if there is one.
    pub fn reject_unknown(&self, known: &[&str]) -> Result<(), Mismatch> {
        match self.others(known).next() {
            Some((name, _)) => Err(Mismatch::unknown(name)),
            None => Ok(()),
        }
    }

    fn others(&self, known: &[&str]) -> impl Iterator<Item = (&'j str, &'j Json<'j>)> {
        let fields = self.fields.iter();
        let fields = fields.map(|(name, value)| (name.as_ref(), value));
        fields.filter(move |(name, _)| !known.contains(name))
    }
}

fn under<T: Decode>(name: &str, value: &Json<'_>) -> Result<T, Mismatch> {
    T::decode(value).map_err(|mismatch| mismatch.within(Step::Key(name.to_owned())))
}

/// Writes the properties of an object.
#[derive(Debug)]
pub struct ObjectWriter<M>(M);

impl<M: SerializeMap> ObjectWriter<M> {
    /// Starts an object.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn new<S>(serializer: S) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M>,
    {
        serializer.serialize_map(None).map(Self)
    }

    /// Writes a required property.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn required(&mut self, name: &str, value: &impl Serialize) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Writes an optional property, unless it is absent.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn optional(&mut self, name: &str, value: &Option<impl Serialize>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Writes an optional property, unless it is absent.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn nullable(&mut self, name: &str, value: &Option<impl Serialize>) -> Result<(), M::Error> {
        self.optional(name, value)
    }

    /// Writes the properties that the type does not declare.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn rest(&mut self, rest: &BTreeMap<String, impl Serialize>) -> Result<(), M::Error> {
        rest.iter()
            .try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// Returns the errors of the serializer.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// Implements decoding, serialization and validation of an object.
///
/// An entry has the field, whether it is `required`, `optional`, or `nullable` (absent if it is
/// null), the property name, and after `=>` the function that validates the value. Other properties
/// are ignored, unless the table has a field to `keep` them, or rejects them by
/// `then reject_unknown`. The function after `constraints` validates the object as a whole.
macro_rules! object {
    (
        $name:ident {
            $($field:ident: $presence:ident $key:literal $(=> $validate:expr)?),* $(,)?
        }
        $(then $reject:ident)?
        $(keep $rest:ident $(=> $validate_rest:expr)?)?
        $(, constraints => $constraints:expr)?
    ) => {
        impl $crate::runtime::json::decode::Decode for $name {
            #[allow(unused_mut, unused_variables, reason = "there may be no properties")]
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                let mut fields = $crate::runtime::json::object::ObjectReader::of(json, stringify!($name))?;
                let known: &[&str] = &[$($key),*];
                $(fields.$reject(known)?;)?
                Ok(Self {
                    $($field: fields.$presence($key)?,)*
                    $($rest: fields.rest(known)?,)?
                })
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl ::serde::Serialize for $name {
            #[allow(unused_mut, reason = "there may be no properties")]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::runtime::json::object::ObjectWriter::new(serializer)?;
                $(object.$presence($key, &self.$field)?;)*
                $(object.rest(&self.$rest)?;)?
                object.end()
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to validate")]
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                $($(
                    let at_field = at.key($key);
                    $crate::runtime::validation::validate::$presence(
                        &self.$field, &at_field, found, $validate,
                    );
                )?)*
                $($(
                    for (key, value) in &self.$rest {
                        $crate::runtime::validation::validate::required(
                            value, &at.key(key), found, $validate_rest,
                        );
                    }
                )?)?
                $($crate::runtime::validation::validate::required(self, at, found, $constraints);)?
            }
        }
    };
}
pub(crate) use object;
