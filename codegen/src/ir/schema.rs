//! Schemas that become types of their own, and how they are interpreted.
//!
//! Imports `docs`, `listed`, `number`, `rule`, `text`, `types`.

use super::docs::Docs;
use super::listed::Listed;
use super::number::{Integer, Number};
use super::rule::{Constant, Rules};
use super::text::Text;
use super::types::{Direction, Type};

/// How to read a schema where JSON Schema allows more than its author is likely to mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interpretation {
    /// Types are inferred from keywords when `type` is absent: a schema with `properties` is an
    /// object. A property that one branch of `allOf` declares is allowed even if another branch
    /// has `additionalProperties: false`. An instance may match several branches of a `oneOf`
    /// that neither their JSON types nor a discriminator distinguish.
    #[default]
    Inferred,
    /// Schemas mean exactly what JSON Schema says. A schema without `type` accepts instances of
    /// every type, each keyword applies on its own, and undeclared properties are kept.
    Strict,
}

/// A schema that becomes a type of its own.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Schema {
    /// What its name is made of.
    pub label: Label,
    /// Its location in the document: `#/components/schemas/Pet`.
    pub origin: String,
    /// Where the docs say that it is defined, if neither its origin nor that of what it is a part of
    /// does: in another file of the description, or as a template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defined_in: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The shape of its instances.
    pub shape: Shape,
    /// The constraints that the shape does not express.
    pub rules: Rules,
    /// The only one of several groups of operations that leads to it; none if more groups do, or
    /// something that is in no group, or nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Whether no request leads to it, so that its instances are at most received.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub never_sent: bool,
}

/// What a name is made of: a name of the document, and the path from there to the part
/// that has no name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(into = "String")]
pub struct Label {
    /// What the family is.
    pub home: Home,
    /// The name of a component or of an operation.
    pub family: String,
    /// The names of properties and such, down to the schema; empty for the family's head.
    pub path: Vec<String>,
}

/// What a schema is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// A component, or anything else that has a name of its own.
    Component,
    /// An operation.
    Operation,
    /// No place in particular: several places have the same schema.
    Shared,
}

impl From<Label> for String {
    /// The label as text, with a slash between its parts.
    fn from(label: Label) -> Self {
        [vec![label.family], label.path].concat().join("/")
    }
}

impl Label {
    /// The label of something with a name of its own.
    pub fn head(family: &str) -> Self {
        Self::of(Home::Component, family)
    }

    /// The label of an operation, or of something that several places have.
    pub fn of(home: Home, family: &str) -> Self {
        Self {
            home,
            family: family.to_owned(),
            path: Vec::new(),
        }
    }

    /// Whether it is that of a component, rather than of a part of one.
    pub fn is_component(&self) -> bool {
        self.home == Home::Component && self.path.is_empty()
    }

    /// The label of a part.
    #[must_use]
    pub fn part(&self, name: &str) -> Self {
        let mut part = self.clone();
        part.path.push(name.to_owned());
        part
    }
}

/// The shape of the instances of a schema.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Shape {
    /// A string with constraints, or with a format.
    Text(Text),
    /// An integer with constraints, or with a format.
    Integer(Integer),
    /// A number with constraints, or with a format.
    Number(Number),
    /// A string from a list of values.
    Enumeration {
        /// The values, in the order of the document.
        values: Vec<Listed<String>>,
        /// Whether other values are valid as well.
        open: bool,
    },
    /// A value from a list of values that are not all strings.
    Constants(Vec<Listed<Constant>>),
    /// An object with declared properties.
    Object {
        /// The properties, in the order of the document.
        fields: Vec<Field>,
        /// What happens to unknown properties.
        rest: Rest,
    },
    /// One of several types.
    Union(Union),
    /// A type of its own around another one, such as an array that contains itself.
    Wrapper(Type),
    /// Another name for a type.
    Alias(Type),
}

impl Shape {
    /// The type of such strings and numbers at a place that gives them no name.
    pub fn unnamed(&self) -> Option<Type> {
        match self {
            Shape::Text(text) if *text == Text::default() => Some(Type::String(None)),
            Shape::Text(text) => Some(Type::Text(Box::new(text.clone()))),
            Shape::Integer(integer) => Some(Type::Integer(integer.clone())),
            Shape::Number(number) => Some(Type::Number(number.clone())),
            _ => None,
        }
    }

    /// The types in it.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Shape::Object { fields, rest } => {
                let rest = match rest {
                    Rest::Kept(ty) => Some(ty),
                    Rest::Ignored | Rest::Rejected => None,
                };
                fields.iter().map(|field| &field.ty).chain(rest).collect()
            }
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Alias(ty) | Shape::Wrapper(ty) => vec![ty],
            Shape::Text(_)
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::Enumeration { .. }
            | Shape::Constants(_) => Vec::new(),
        }
    }

    /// The types in it, to be changed.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Shape::Object { fields, rest } => {
                let rest = match rest {
                    Rest::Kept(ty) => Some(ty),
                    Rest::Ignored | Rest::Rejected => None,
                };
                let fields = fields.iter_mut().map(|field| &mut field.ty);
                fields.chain(rest).collect()
            }
            Shape::Union(union) => {
                let variants = union.variants.iter_mut();
                variants.map(|variant| &mut variant.ty).collect()
            }
            Shape::Alias(ty) | Shape::Wrapper(ty) => vec![ty],
            Shape::Text(_)
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::Enumeration { .. }
            | Shape::Constants(_) => Vec::new(),
        }
    }
}

/// One of several types (OpenAPI 3.0.3, Schema Object: `oneOf`, `anyOf`).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Union {
    /// The types, in the order of the document.
    pub variants: Vec<Variant>,
    /// The keyword that makes it a union.
    pub keyword: UnionKeyword,
    /// The property whose value selects the type.
    pub discriminator: Option<String>,
    /// The variant that is selected if no other one is, by its index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<usize>,
}

/// The keyword that makes a schema a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum UnionKeyword {
    /// `oneOf`: an instance is valid against exactly one branch.
    OneOf,
    /// `anyOf`: an instance may be valid against several branches.
    AnyOf,
    /// `type` with several JSON types.
    Type,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Variant {
    /// What its name is made of.
    pub label: String,
    /// Its documentation.
    pub docs: Docs,
    /// The type.
    pub ty: Type,
    /// The values of the discriminator that select it; a number or a boolean as JSON.
    pub tags: Vec<String>,
    /// Whether the value would contain itself and has to be boxed.
    pub recursive: bool,
}

impl Variant {
    /// A variant without docs, tags and recursion.
    pub fn new(label: impl Into<String>, ty: Type) -> Self {
        Self {
            label: label.into(),
            docs: Docs::default(),
            ty,
            tags: Vec::new(),
            recursive: false,
        }
    }

    /// The text that it is named after: the value of the discriminator, if that is a word and
    /// shorter than the label, such as `user` for the schema `ChatCompletionUserMessage`.
    pub fn calling(&self) -> &str {
        let is_word =
            |tag: &str| tag.starts_with(char::is_alphabetic) && tag.parse::<bool>().is_err();
        match self.tags.as_slice() {
            [tag] if tag.len() < self.label.len() && is_word(tag) => tag,
            _ => &self.label,
        }
    }
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// The direction in which it is required, if it is in one only.
    pub required_when: Option<Direction>,
    /// The type of its value.
    pub ty: Type,
    /// Whether its value is sent, received, or both: a server ignores what is read-only, and
    /// never returns what is write-only.
    pub direction: Direction,
    /// Whether the value would contain itself and has to be boxed.
    pub recursive: bool,
}

impl Field {
    /// A field without docs, which is optional.
    pub fn new(name: impl Into<String>, ty: Type) -> Self {
        Self {
            name: name.into(),
            docs: Docs::default(),
            required: false,
            required_when: None,
            ty,
            direction: Direction::Both,
            recursive: false,
        }
    }

    /// Whether it may be absent, and may be null as well.
    pub fn is_optional_and_nullable(&self) -> bool {
        !self.required && matches!(self.ty, Type::Nullable(_))
    }
}

/// What happens to the unknown properties of an object.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Rest {
    /// They are valid and ignored.
    Ignored,
    /// They are valid and kept.
    Kept(Type),
    /// They are invalid.
    Rejected,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_is_named_after_a_short_tag() {
        let calling = |tags: &[&str]| {
            let variant = Variant {
                tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
                ..Variant::new("UserMessage", Type::Any)
            };
            variant.calling().to_owned()
        };
        assert_eq!(calling(&["user"]), "user");
        assert_eq!(calling(&["user_message"]), "UserMessage");
        assert_eq!(calling(&["UserMessagX"]), "UserMessage");
        assert_eq!(calling(&["1"]), "UserMessage");
        assert_eq!(calling(&["true"]), "UserMessage");
        assert_eq!(calling(&["user", "guest"]), "UserMessage");
        assert_eq!(calling(&[]), "UserMessage");
    }
}
