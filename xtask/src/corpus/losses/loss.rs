//! A loss: something that a schema says and the type does not.
//!
//! Imports, from outside of this folder, `terminal`.

use crate::terminal::quoted;
use codegen::diag::printable;
use std::fmt;

/// What is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    /// The type accepts any JSON, although the schema says more.
    Untyped,
    /// A property, or the schema of additional properties, has no field.
    Property,
    /// A constraint is neither enforced nor in the docs.
    Constraint,
    /// A reference leads to a component with a type, but the type is another one.
    Reference,
    /// A type that a reference leads to is equal to that of a component, instead of being it.
    Copy,
}

impl Kind {
    /// All kinds, in the order of a report.
    pub(crate) const ALL: [Self; 5] = [
        Self::Untyped,
        Self::Property,
        Self::Constraint,
        Self::Reference,
        Self::Copy,
    ];

    /// Returns the name of the kind in the list of known losses.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Untyped => "untyped",
            Self::Property => "property",
            Self::Constraint => "constraint",
            Self::Reference => "reference",
            Self::Copy => "copy",
        }
    }

    /// Returns the kind in words.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Untyped => "untyped JSON",
            Self::Property => "property without a field",
            Self::Constraint => "constraint that is nowhere",
            Self::Reference => "unused reference",
            Self::Copy => "copy of a named type",
        }
    }
}

/// A loss at a place of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Loss {
    /// What is lost.
    pub(crate) kind: Kind,
    /// The JSON pointer of what the document says, without `#`.
    pub(crate) pointer: String,
    /// The name of what is lost: a property, a keyword, a component.
    pub(crate) name: String,
}

impl fmt::Display for Loss {
    /// Writes, for example, ``constraint that is nowhere: `format` at #/components/schemas/A``.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            pointer,
            name,
        } = self;
        let name = quoted(name);
        write!(f, "{}: {name} at #{}", kind.words(), printable(pointer))
    }
}
