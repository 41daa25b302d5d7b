//! The parts of a multipart body that have no names, by position.
//!
//! Imports `parameter`, `types`.

use super::parameter::Header;
use super::types::Type;

/// The parts of a body (OpenAPI 3.2, "Encoding By Position").
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Parts {
    /// The first parts, each with a content of its own.
    pub prefix: Vec<PartContent>,
    /// The content of each of the parts after these.
    pub rest: Option<PartContent>,
    /// The documented headers of the parts, each name once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
}

/// What a part contains.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum PartContent {
    /// JSON, or text, of a type.
    Value(Type),
    /// Bytes.
    Bytes,
}

impl PartContent {
    /// The type of the value, if it is one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Value(ty) => Some(ty),
            Self::Bytes => None,
        }
    }
}

impl Parts {
    /// The contents, first those of the first parts.
    pub fn contents(&self) -> impl Iterator<Item = &PartContent> {
        self.prefix.iter().chain(&self.rest)
    }

    /// The content that all parts have in common.
    pub fn common(&self) -> Option<&PartContent> {
        let mut contents = self.contents();
        let first = contents.next()?;
        contents.all(|content| content == first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_a_content_in_common_or_not() {
        let value = PartContent::Value(Type::Any);
        let parts = |prefix: &[&PartContent], rest: Option<&PartContent>| Parts {
            prefix: prefix.iter().map(|content| (*content).clone()).collect(),
            rest: rest.cloned(),
            headers: Vec::new(),
        };
        assert_eq!(parts(&[], None).common(), None);
        assert_eq!(parts(&[&value], Some(&value)).common(), Some(&value));
        assert_eq!(parts(&[&value], Some(&PartContent::Bytes)).common(), None);
    }
}
