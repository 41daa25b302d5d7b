//! Objects: reading, writing and checking them field by field, with the difference between
//! a field that is absent and one that is null.
//!
//! Behind the struct of each object stands a table that says which name goes into which
//! field, and what there is to check.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::runtime::json::decode::{Decode, Fault, Step};
use crate::runtime::json::tree::Json;

/// The fields of an object that is being read.
#[derive(Debug)]
pub struct Fields<'j> {
    fields: &'j [(Cow<'j, str>, Json<'j>)],
    /// Where the next field is likely to be: behind the last one.
    next: usize,
}

impl<'j> Fields<'j> {
    /// The fields of a value, which is read as the type `name`.
    ///
    /// # Errors
    /// Where the value is no object.
    pub fn of(json: &'j Json<'_>, name: &str) -> Result<Self, Fault> {
        match json {
            Json::Object(fields) => Ok(Self { fields, next: 0 }),
            other => Err(Fault::of_type(format_args!("an object ({name})"), other)),
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

    /// The value of a field that has to be there.
    ///
    /// # Errors
    /// Where it is not, or its value does not fit.
    pub fn required<T: Decode>(&mut self, name: &str) -> Result<T, Fault> {
        match self.find(name) {
            Some(value) => under(name, value),
            None => Err(Fault::missing(name)),
        }
    }

    /// The value of a field that can be absent, and is null only where its type says so.
    ///
    /// # Errors
    /// Where its value does not fit.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        match self.find(name) {
            Some(value) => under(name, value).map(Some),
            None => Ok(None),
        }
    }

    /// The value of a field for which null means the same as being absent.
    ///
    /// # Errors
    /// Where its value does not fit.
    pub fn nullable<T: Decode>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        match self.find(name) {
            Some(value) => under(name, value),
            None => Ok(None),
        }
    }

    /// The fields that are none of these.
    ///
    /// # Errors
    /// Where a value does not fit.
    pub fn rest<T: Decode>(&self, known: &[&str]) -> Result<BTreeMap<String, T>, Fault> {
        let mut rest = BTreeMap::new();
        for (name, value) in self.others(known) {
            rest.insert(name.to_owned(), under(name, value)?);
        }
        Ok(rest)
    }

    /// Refuses fields that are none of these (`additionalProperties: false`).
    ///
    /// # Errors
    /// Where there is one.
    pub fn refuse(&self, known: &[&str]) -> Result<(), Fault> {
        match self.others(known).next() {
            Some((name, _)) => Err(Fault::unknown(name)),
            None => Ok(()),
        }
    }

    fn others(&self, known: &[&str]) -> impl Iterator<Item = (&'j str, &'j Json<'j>)> {
        let fields = self.fields.iter();
        let fields = fields.map(|(name, value)| (name.as_ref(), value));
        fields.filter(move |(name, _)| !known.contains(name))
    }
}

fn under<T: Decode>(name: &str, value: &Json<'_>) -> Result<T, Fault> {
    T::decode(value).map_err(|fault| fault.within(Step::Key(name.to_owned())))
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
    pub fn required(&mut self, name: &str, value: &impl Serialize) -> Result<(), M::Error> {
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

    /// Writes a field unless it is absent.
    ///
    /// # Errors
    /// Those of the format.
    pub fn nullable(&mut self, name: &str, value: &Option<impl Serialize>) -> Result<(), M::Error> {
        self.optional(name, value)
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

/// Reading, writing and checking of an object whose struct stands before it.
///
/// An entry for each field has its name on the wire, and whether it is `required`,
/// `optional`, or `nullable`: absent where it is null. Behind `=>` stands what checks its
/// value. Other fields are passed over, or there is a field to `keep` them, or they are
/// refused: `then refuse`. At the end stands what checks the whole besides: `also`.
macro_rules! object {
    (
        $name:ident {
            $($field:ident: $presence:ident $key:literal $(=> $check:expr)?),* $(,)?
        }
        $(then $refuse:ident)?
        $(keep $rest:ident $(=> $check_rest:expr)?)?
        $(, also => $rules:expr)?
    ) => {
        impl $crate::runtime::json::decode::Decode for $name {
            #[allow(unused_mut, unused_variables, reason = "there may be no field")]
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Fault> {
                let mut fields = $crate::runtime::json::object::Fields::of(json, stringify!($name))?;
                let known: &[&str] = &[$($key),*];
                $(fields.$refuse(known)?;)?
                Ok(Self {
                    $($field: fields.$presence($key)?,)*
                    $($rest: fields.rest(known)?,)?
                })
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl ::serde::Serialize for $name {
            #[allow(unused_mut, reason = "there may be no field")]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::runtime::json::object::Writer::new(serializer)?;
                $(object.$presence($key, &self.$field)?;)*
                $(object.rest(&self.$rest)?;)?
                object.end()
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to check")]
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                $($(
                    let at_field = at.key($key);
                    $crate::runtime::validation::validate::$presence(&self.$field, &at_field, found, $check);
                )?)*
                $($(
                    for (key, value) in &self.$rest {
                        $crate::runtime::validation::validate::required(value, &at.key(key), found, $check_rest);
                    }
                )?)?
                $($crate::runtime::validation::validate::required(self, at, found, $rules);)?
            }
        }
    };
}
pub(crate) use object;
