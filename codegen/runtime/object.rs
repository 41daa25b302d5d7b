//! Objects: reading and writing them field by field, with the difference between a field
//! that is absent and one that is null.
//!
//! The code of each type says only which name goes into which field; a derive would need
//! a procedural macro, and takes a null for an absent value.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A type that is read from an object.
pub trait Object<'de>: Sized {
    /// What it is called in messages.
    const NAME: &'static str;

    /// Takes the fields as they come.
    ///
    /// # Errors
    /// Where a value does not fit its field, or a required one is missing.
    fn read<A: MapAccess<'de>>(fields: Fields<A>) -> Result<Self, A::Error>;
}

/// Reads an object; what `Deserialize` of every object calls.
///
/// # Errors
/// Those of the format, and those of [`Object::read`].
pub fn read<'de, T: Object<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ObjectVisitor<T>(PhantomData<T>);

    impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object ({})", T::NAME)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(Fields(map))
        }
    }

    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// The fields of an object that is being read. After each name, its value has to be taken
/// by one of the other methods.
#[derive(Debug)]
pub struct Fields<A>(A);

impl<'de, A: MapAccess<'de>> Fields<A> {
    /// The next name.
    ///
    /// # Errors
    /// Those of the format.
    pub fn name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        Ok(self.0.next_key::<Name<'de>>()?.map(|name| name.0))
    }

    /// The value of a field, which is null only where its type says so.
    ///
    /// # Errors
    /// Where the value does not fit the type.
    pub fn value<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
        self.0.next_value().map(Some)
    }

    /// The value of a field for which null means the same as being absent.
    ///
    /// # Errors
    /// Where the value does not fit the type.
    pub fn value_or_null<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
        self.0.next_value()
    }

    /// Passes over a value that nobody wants.
    ///
    /// # Errors
    /// Those of the format.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(drop)
    }

    /// Takes a value into the map of fields that the type does not name.
    ///
    /// # Errors
    /// Where the value does not fit the type.
    pub fn keep<T: Deserialize<'de>>(
        &mut self,
        name: Cow<'de, str>,
        rest: &mut BTreeMap<String, T>,
    ) -> Result<(), A::Error> {
        rest.insert(name.into_owned(), self.0.next_value()?);
        Ok(())
    }

    /// Refuses a field that the type has no room for (`additionalProperties: false`).
    ///
    /// # Errors
    /// Always.
    pub fn refuse(&mut self, name: &str) -> Result<(), A::Error> {
        Err(A::Error::unknown_field(name, &[]))
    }
}

/// The value of a required field.
///
/// # Errors
/// Where it did not come.
pub fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// A name that is not copied where the text can be borrowed.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}

/// Writes an object field by field.
#[derive(Debug)]
pub struct Writer<M>(M);

impl<M: SerializeMap> Writer<M> {
    /// Begins an object.
    ///
    /// # Errors
    /// Those of the format.
    pub fn new<S>(serializer: S) -> Result<Self, S::Error>
    where
        S: Serializer<SerializeMap = M>,
    {
        serializer.serialize_map(None).map(Self)
    }

    /// Writes a field that is always there.
    ///
    /// # Errors
    /// Those of the format.
    pub fn field(&mut self, name: &str, value: &impl Serialize) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Writes a field unless it is absent.
    ///
    /// # Errors
    /// Those of the format.
    pub fn optional(&mut self, name: &str, value: &Option<impl Serialize>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Writes the fields that the type does not name.
    ///
    /// # Errors
    /// Those of the format.
    pub fn rest(&mut self, rest: &BTreeMap<String, impl Serialize>) -> Result<(), M::Error> {
        rest.iter()
            .try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }

    /// Ends the object.
    ///
    /// # Errors
    /// Those of the format.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}
