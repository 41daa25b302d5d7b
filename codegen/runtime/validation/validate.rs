//! Validation: what a value breaks of its schema, all of it at once.
//!
//! A check walks the value and writes a [`Violation`] for each rule that is broken. A
//! value that breaks none costs no allocation: the way to a value lives on the stack and
//! becomes text only for a violation.

use std::collections::BTreeMap;
use std::fmt;

pub use crate::runtime::validation::violation::{Brief, Shown, Violation, Violations};

/// A type whose values can break the rules of its schema.
///
/// `Deserialize` takes every value that the type can hold; `validate` then gives the rest
/// of the schema's verdict: lengths, patterns, limits, enumerations.
pub trait Validate {
    /// Checks this value and everything in it.
    ///
    /// # Errors
    /// Every rule that is broken, each with its place.
    fn validate(&self) -> Result<(), Violations> {
        let mut found = Violations::default();
        self.check(&At::Root, &mut found);
        found.into_result()
    }

    /// Writes what this value breaks into `found`; `at` is the way to the value.
    fn check(&self, at: &At<'_>, found: &mut Violations);
}

/// Writes what a part of a value breaks into `found`.
pub fn check<T: Validate>(value: &T, at: &At<'_>, found: &mut Violations) {
    value.check(at, found);
}

/// Checks the value of a field that is always there.
pub fn required<T>(
    value: &T,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&T, &At<'_>, &mut Violations),
) {
    check(value, at, found);
}

/// Checks the value of a field unless it is absent.
pub fn optional<T>(
    value: &Option<T>,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&T, &At<'_>, &mut Violations),
) {
    if let Some(value) = value {
        check(value, at, found);
    }
}

/// Checks the value of a field unless it is absent, which it is where it is null.
pub use optional as nullable;

/// Checks a list unless it is empty, which means that it is absent.
pub fn list<T>(
    value: &Vec<T>,
    at: &At<'_>,
    found: &mut Violations,
    check: impl Fn(&Vec<T>, &At<'_>, &mut Violations),
) {
    if !value.is_empty() {
        check(value, at, found);
    }
}

macro_rules! nothing_to_check {
    ($($type:ty),*) => {$(
        impl Validate for $type {
            fn check(&self, _at: &At<'_>, _found: &mut Violations) {}
        }
    )*};
}
nothing_to_check!(
    (),
    bool,
    i8,
    i16,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    String,
    bytes::Bytes,
    serde_json::Value
);

macro_rules! finite {
    ($($type:ty),*) => {$(
        /// JSON has neither infinities nor `NaN`.
        impl Validate for $type {
            fn check(&self, at: &At<'_>, found: &mut Violations) {
                if !self.is_finite() {
                    found.push(at, "type", "a number", self);
                }
            }
        }
    )*};
}
finite!(f32, f64);

impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        if let Some(value) = self {
            value.check(at, found);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(&at.index(index), found);
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        for (key, value) in self {
            value.check(&at.key(key), found);
        }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        (**self).check(at, found);
    }
}

/// The way to a value that is being checked.
#[derive(Clone, Copy, Debug)]
pub enum At<'a> {
    /// The value that `validate` was called on.
    Root,
    /// A parameter or a field of a form, by its name on the wire.
    Name(&'a str),
    /// The value under a key.
    Key(&'a At<'a>, &'a str),
    /// The item of a list.
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The way to what is under `key`.
    pub const fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// The way to the item at `index`.
    pub const fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }
}

/// Writes a JSON pointer (RFC 6901), which starts with the name of the parameter where
/// there is one.
impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Name(name) => f.write_str(name),
            Self::Key(parent, key) => {
                parent.fmt(f)?;
                write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))
            }
            Self::Index(parent, index) => {
                parent.fmt(f)?;
                write!(f, "/{index}")
            }
        }
    }
}
