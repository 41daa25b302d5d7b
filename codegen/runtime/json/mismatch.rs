//! The reason why a value does not match its type.

use std::borrow::Cow;

use crate::runtime::json::trail::Step;

/// The reason why a value cannot be decoded as a type.
#[derive(Clone, Debug)]
pub struct Mismatch(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    place: Place,
    kind: MismatchKind,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
    /// The way to the value, if the mismatch may be shown.
    trail: Box<[Step]>,
}

/// A place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The offset of a value.
    pub at: usize,
    /// The property that is missing from that value.
    pub missing: Option<&'static str>,
}

/// What is expected of a value.
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// What this says.
    Text(&'static str),
    /// An object of the type with this name.
    Object(&'static str),
    /// An array of this length.
    Length(usize),
}

impl Expected {
    /// Returns what is expected of an object, whose type may have a name.
    pub fn object(name: Option<&'static str>) -> Self {
        name.map_or(Self::Text("an object"), Self::Object)
    }

    /// Returns the text for messages.
    pub fn text(self) -> Cow<'static, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Object(name) => Cow::Owned(format!("an object ({name})")),
            Self::Length(length) => Cow::Owned(format!("an array of length {length}")),
        }
    }
}

impl From<&'static str> for Expected {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

/// A kind of mismatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MismatchKind {
    /// A property with the name of an earlier one.
    DuplicateProperty,
    /// A value of the right type that does not have the required format.
    Format,
    /// A missing required property.
    MissingProperty,
    /// A null where the type is not nullable.
    Null,
    /// A value of another type.
    Type,
    /// An unknown property.
    UnknownProperty,
}

impl Mismatch {
    /// Creates the mismatch of the value at an offset.
    #[cold]
    pub fn new(
        at: usize,
        kind: MismatchKind,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self(Box::new(Inner {
            place: Place { at, missing: None },
            kind,
            expected: expected.into(),
            found: found.into(),
            trail: Box::default(),
        }))
    }

    /// Returns the same mismatch with the way to its value.
    #[must_use]
    pub(crate) fn with_trail(mut self, trail: &[Step]) -> Self {
        self.0.trail = trail.into();
        self
    }

    /// Creates the mismatch of an object without a required property.
    #[cold]
    pub fn missing(at: usize, name: &'static str) -> Self {
        let mut mismatch = Self::new(at, MismatchKind::MissingProperty, "", "nothing");
        mismatch.0.place.missing = Some(name);
        mismatch
    }

    /// Returns where the mismatch is.
    pub fn place(&self) -> Place {
        self.0.place
    }

    /// Returns the way to the value.
    pub(crate) fn trail(&self) -> &[Step] {
        &self.0.trail
    }

    /// Returns the kind of mismatch.
    pub fn kind(&self) -> MismatchKind {
        self.0.kind
    }

    /// Returns what was expected.
    pub fn expected(&self) -> Cow<'_, str> {
        match self.0.place.missing {
            Some(name) => Cow::Owned(format!("the required property {name:?}")),
            None => Cow::Borrowed(&self.0.expected),
        }
    }

    /// Returns what was found.
    pub fn found(&self) -> &str {
        &self.0.found
    }
}
