//! What a grammar of objects is made of.
//!
//! The tables beside this say it of OpenAPI 3.0.4 and 3.1.1, object by object. One table
//! serves both: what only one of them has says so.

use super::tables;
use crate::spec::{Node, Version};

/// The types of values that every version has ("Data Types"); 3.1 adds `null`.
pub(in crate::spec) const TYPES: [&str; 6] =
    ["array", "boolean", "integer", "number", "object", "string"];

/// What OpenAPI calls an "Object".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::spec) enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocumentation,
    Parameter,
    RequestBody,
    Content,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub(in crate::spec) enum Shape {
    /// Anything; what is inside is data and never looked at.
    Any,
    /// A string that is only printed. Anything else in its place does no harm.
    Prose,
    /// A string that other scalars can stand for: `version: 1.0`.
    Scalar,
    /// A string.
    Text,
    /// A boolean.
    Boolean,
    /// An integer that is not negative.
    Count,
    /// A number.
    Number,
    /// A number above zero.
    Positive,
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// A list, and what its items look like.
    List(&'static Shape),
    /// An object whose keys are names, and what stands under them.
    Map(Keys, &'static Shape),
    /// An object of that kind.
    Object(Kind),
    /// An object of that kind that is only printed. Anything else does no harm.
    Aside(Kind),
    /// An object of that kind, or a Reference Object that leads to one.
    Referable(Kind),
    /// A schema: an object, a reference, and since OpenAPI 3.1 a boolean.
    Schema,
    /// A boolean or a schema, as `additionalProperties` always had them.
    BooleanOrSchema,
    /// A schema for all items. Drafts of JSON Schema before 2020-12 have a list of schemas
    /// here too, one for each item, and some documents in 3.1 still write it.
    Items,
    /// What a field of a value asks for: a schema, or the names of other fields, as drafts of
    /// JSON Schema before 2019-09 have them under one keyword.
    Dependency,
    /// The name of a type; since OpenAPI 3.1 also `null`, and a list of names.
    Types,
    /// Whether the limit beside it is excluded; since OpenAPI 3.1 a limit of its own.
    Exclusive,
}

/// Which names may be keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::spec) enum Keys {
    /// All.
    Any,
    /// All but the empty one. OpenAPI allows letters, digits and `._-` only ("Components
    /// Object"), but documents that break this read as well as any other.
    Component,
    /// Paths, which start with a slash ("Paths Object").
    Path,
    /// Status codes, `4XX` and its kin, `default` ("Responses Object").
    Status,
    /// Names of header fields (RFC 9110, section 5.1).
    Header,
}

/// Whether an object has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::spec) enum Need {
    /// It makes no sense without it.
    Must,
    /// OpenAPI demands it, but nothing depends on it.
    Should,
    /// As it likes.
    May,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(in crate::spec) struct Field {
    pub(in crate::spec) name: &'static str,
    pub(in crate::spec) shape: Shape,
    pub(in crate::spec) need: Need,
    /// The only version that has it; none where all have it.
    pub(in crate::spec) only: Option<Version>,
}

/// The fields of one kind of object.
#[derive(Debug)]
pub(in crate::spec) struct Form {
    /// What OpenAPI calls it, with its article.
    pub(in crate::spec) title: &'static str,
    /// The fixed fields.
    pub(in crate::spec) fields: &'static [Field],
    /// The patterned fields: which names they have, and what stands under them.
    pub(in crate::spec) patterned: Option<(Keys, Shape)>,
}

impl Field {
    /// Whether nothing after the key (`parameters:` in YAML) reads as if the field were
    /// not there. A schema without anything in it could mean more than one thing.
    pub(in crate::spec) fn may_be_null(&self) -> bool {
        let schema = matches!(self.shape.kind(), Some(Kind::Schema));
        let shape = matches!(self.shape, Shape::Any | Shape::Choice(_) | Shape::Types);
        self.need != Need::Must && !schema && !shape
    }

    /// Whether a value in this field is good, and has nothing within it to look at.
    pub(in crate::spec) fn settles(&self, node: &Node, version: Version) -> bool {
        self.only.is_none_or(|only| only == version)
            && (matches!(self.shape, Shape::Any) || self.shape.takes(node))
    }

    /// The same field, which only one version has.
    pub(super) const fn only(self, version: Version) -> Self {
        Self {
            only: Some(version),
            ..self
        }
    }
}

impl Kind {
    /// What the object consists of.
    pub(in crate::spec) fn form(self) -> &'static Form {
        tables::form(self)
    }

    /// The shape of what stands under `key`; none where that is unknown to OpenAPI.
    pub(in crate::spec) fn shape_of(self, key: &str) -> Option<&'static Shape> {
        let form = self.form();
        if let Some(field) = form.fields.iter().find(|field| field.name == key) {
            return Some(&field.shape);
        }
        match &form.patterned {
            Some((_, shape)) if !key.starts_with("x-") => Some(shape),
            _ => None,
        }
    }
}

impl Shape {
    /// The shape of a whole document.
    pub(in crate::spec) const DOCUMENT: Shape = Shape::Object(Kind::OpenApi);

    /// The kind of object that is wanted, or that a reference may lead to.
    pub(in crate::spec) fn kind(&self) -> Option<Kind> {
        match self {
            Shape::Object(kind) | Shape::Aside(kind) | Shape::Referable(kind) => Some(*kind),
            Shape::Schema | Shape::BooleanOrSchema | Shape::Items | Shape::Dependency => {
                Some(Kind::Schema)
            }
            _ => None,
        }
    }

    /// The shape at the end of a JSON pointer; none where the pointer leaves what OpenAPI
    /// knows, into extensions and examples.
    pub(in crate::spec) fn at<S: AsRef<str>>(segments: &[S]) -> Option<&'static Shape> {
        segments
            .iter()
            .map(AsRef::as_ref)
            .try_fold(&Shape::DOCUMENT, |shape, key| match shape {
                Shape::List(inner) | Shape::Map(_, inner) => Some(*inner),
                shape => shape.kind()?.shape_of(key),
            })
    }

    /// Whether a scalar is what belongs here, in every version.
    pub(in crate::spec) fn takes(&self, node: &Node) -> bool {
        match (self, node) {
            (Shape::Prose | Shape::Text, Node::String(_)) => true,
            (Shape::Scalar, Node::String(_) | Node::Bool(_)) => true,
            (Shape::Scalar, Node::Integer(_) | Node::Float(_)) => true,
            (Shape::Boolean | Shape::BooleanOrSchema | Shape::Dependency, Node::Bool(_)) => true,
            (Shape::Count, Node::Integer(count)) => *count >= 0,
            // A whole number that happens to be written with a point.
            (Shape::Count, Node::Float(count)) => *count >= 0.0 && count.fract() == 0.0,
            (Shape::Number, Node::Integer(_) | Node::Float(_)) => true,
            (Shape::Positive, Node::Integer(number)) => *number > 0,
            (Shape::Positive, Node::Float(number)) => *number > 0.0,
            (Shape::Choice(choices), Node::String(text)) => choices.contains(&text.as_str()),
            (Shape::Types, Node::String(text)) => TYPES.contains(&text.as_str()),
            _ => false,
        }
    }

    /// What to write in a message after "must be".
    pub(in crate::spec) fn expectation(&self, version: Version) -> String {
        match self {
            Shape::Any => "anything".into(),
            Shape::Prose | Shape::Scalar | Shape::Text => "a string".into(),
            Shape::Boolean => "a boolean".into(),
            Shape::Exclusive => match version {
                Version::V3_0 => "a boolean".into(),
                Version::V3_1 => "a number".into(),
            },
            Shape::Types => match version {
                Version::V3_0 => format!("one of {}", TYPES.join(", ")),
                Version::V3_1 => format!("one or several of {}, null", TYPES.join(", ")),
            },
            Shape::Count => "an integer of at least 0".into(),
            Shape::Number => "a number".into(),
            Shape::Positive => "a number above 0".into(),
            Shape::Choice(choices) => format!("one of {}", choices.join(", ")),
            Shape::List(_) => "a list".into(),
            Shape::Map(..) | Shape::Object(_) | Shape::Aside(_) | Shape::Referable(_) => {
                "an object".into()
            }
            Shape::Items => "an object".into(),
            Shape::Schema => match version {
                Version::V3_0 => "an object".into(),
                Version::V3_1 => "an object or a boolean".into(),
            },
            Shape::BooleanOrSchema => "a boolean or an object".into(),
            Shape::Dependency => "an object, a boolean or a list of names".into(),
        }
    }
}
