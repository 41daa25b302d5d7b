//! The location of a value within the value that is being validated.

use std::fmt;

use crate::runtime::json::pointer;

/// The location of a value that is validated.
#[derive(Clone, Copy, Debug)]
pub enum Location<'a> {
    /// The value that `validate` was called on.
    Root,
    /// A parameter or a form field, by its name in the document.
    Name(&'a str),
    /// A property.
    Key(&'a Location<'a>, &'a str),
    /// An item of an array.
    Index(&'a Location<'a>, usize),
}

impl<'a> Location<'a> {
    /// Returns the location of the property `key`.
    pub const fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// Returns the location of the item at `index`.
    pub const fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }
}

/// Writes a JSON pointer (RFC 6901), with the name of the parameter in front of it, if there is
/// one.
impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Name(name) => f.write_str(name),
            Self::Key(parent, key) => {
                parent.fmt(f)?;
                f.write_str(&pointer::segment(key))
            }
            Self::Index(parent, index) => {
                parent.fmt(f)?;
                write!(f, "/{index}")
            }
        }
    }
}
