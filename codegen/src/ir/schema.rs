//! Schemas: what a value has to be like.

use super::docs::Docs;
use super::format::Format;
use super::number::{Integer, Number};
use super::pattern::{Pattern, Step};
use super::rule::Rules;

/// Names a schema of an [`Api`](super::Api): its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A schema that becomes a type of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// What its name is made of.
    pub label: Label,
    /// Where it stands in the description: `#/components/schemas/Pet`.
    pub origin: String,
    /// What is said about it.
    pub docs: Docs,
    /// What its values look like.
    pub shape: Shape,
    /// What holds for them besides, which the shape does not say.
    pub rules: Rules,
    /// Which way its values go.
    pub usage: Usage,
    /// Whether a value can hold a number in floating point, so that equality is not total.
    pub has_fractions: bool,
}

/// Which way values go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Usage {
    /// They are sent and received, or no operation uses them.
    #[default]
    Both,
    /// They are only sent.
    Sent,
    /// They are only received.
    Received,
}

/// What a name is made of: a name of the description, and the way from there to the part
/// that has no name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// The name of a component or of an operation.
    pub family: String,
    /// The names of properties and such, down to the schema; empty for the family's head.
    pub way: Vec<String>,
}

impl Label {
    /// The label of something with a name of its own.
    pub fn head(family: &str) -> Self {
        Self {
            family: family.to_owned(),
            way: Vec::new(),
        }
    }

    /// The label of a part.
    #[must_use]
    pub fn part(&self, name: &str) -> Self {
        let mut part = self.clone();
        part.way.push(name.to_owned());
        part
    }
}

/// What the values of a schema look like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Text with rules.
    Text(Text),
    /// Text out of a list of values.
    Enumeration {
        /// The values, in the order of the description.
        values: Vec<String>,
        /// Whether other values are as good.
        open: bool,
    },
    /// One of some values that are not all texts.
    Constants(Vec<Constant>),
    /// An object with fields.
    Object {
        /// The fields, in the order of the description.
        fields: Vec<Field>,
        /// What becomes of all other fields.
        rest: Rest,
    },
    /// One of several types.
    Union(Union),
    /// A type of its own around another one, such as a list that contains itself.
    Wrapper(Type),
    /// Just another name of a type.
    Alias(Type),
}

impl Shape {
    /// The types that stand in it.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Shape::Object { fields, rest } => {
                let rest = match rest {
                    Rest::Kept(ty) => Some(ty),
                    Rest::Ignored | Rest::Refused => None,
                };
                fields.iter().map(|field| &field.ty).chain(rest).collect()
            }
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Alias(ty) | Shape::Wrapper(ty) => vec![ty],
            Shape::Text(_) | Shape::Enumeration { .. } | Shape::Constants(_) => Vec::new(),
        }
    }
}

/// A value that a schema lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// Null, as one value among others.
    Null,
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// Another number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list or an object, as JSON.
    Json(String),
}

/// One of several types (OpenAPI 3.0.3, Schema Object: `oneOf`, `anyOf`).
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The types, in the order of the description.
    pub variants: Vec<Variant>,
    /// What makes it a union.
    pub keyword: UnionKeyword,
    /// The property whose value tells which type it is.
    pub discriminator: Option<String>,
}

/// The keyword that makes a schema a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnionKeyword {
    /// A value must fit one of the types alone.
    OneOf,
    /// It may fit several.
    AnyOf,
    /// It is of one of several kinds.
    Type,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// What its name is made of.
    pub label: String,
    /// What is said about it.
    pub docs: Docs,
    /// What its values look like.
    pub ty: Type,
    /// The values of the discriminator that mean it; a number or a boolean is as JSON writes
    /// it.
    pub tags: Vec<String>,
    /// Whether the value would contain itself and has to live elsewhere.
    pub recursive: bool,
}

impl Variant {
    /// What to call it: by the value of the discriminator, where that is a word and shorter
    /// than the label, such as `user` for the schema `ChatCompletionUserMessage`.
    pub fn calling(&self) -> &str {
        match self.tags.as_slice() {
            [tag] if tag.len() < self.label.len() && tag.starts_with(char::is_alphabetic) => tag,
            _ => &self.label,
        }
    }
}

/// The rules of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// The fewest characters.
    pub min_length: u64,
    /// The most characters.
    pub max_length: Option<u64>,
    /// A regular expression that it has to match.
    pub pattern: Option<Pattern>,
    /// A format that it has to have.
    pub format: Option<Format>,
    /// Whether it is a secret, which no message shows (`format: password`).
    pub secret: bool,
}

impl Text {
    /// Whether the format is the only rule.
    pub fn is_format_alone(&self) -> bool {
        let format = self.format;
        format.is_some()
            && *self
                == Self {
                    format,
                    ..Self::default()
                }
    }

    /// Whether every text that follows the rules begins with one certain letter or digit.
    pub fn begins_with_letter(&self) -> bool {
        let steps = self.pattern.as_ref().and_then(Pattern::steps);
        steps.is_some_and(|steps| {
            let first = match steps.steps.first() {
                Some(Step::Literal(bytes)) => bytes.first(),
                _ => None,
            };
            steps.from_start && first.is_some_and(u8::is_ascii_alphanumeric)
        })
    }
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value looks like.
    pub ty: Type,
    /// Which way its value goes: a server ignores what is only received, and never tells what
    /// is only sent.
    pub usage: Usage,
    /// Whether the value would contain itself and has to live elsewhere.
    pub recursive: bool,
}

/// What becomes of the fields that an object does not name.
#[derive(Clone, Debug, PartialEq)]
pub enum Rest {
    /// They may be there; nobody looks at them.
    Ignored,
    /// They may be there, and are kept.
    Kept(Type),
    /// They must not be there.
    Refused,
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Any value.
    Any,
    /// No value at all.
    Never,
    /// Null and nothing else.
    Null,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A number.
    Number(Number),
    /// Text without rules, but perhaps of a format that has a type of its own.
    String(Option<TextFormat>),
    /// Text with rules, checked where it is used.
    Text(Box<Text>),
    /// A list.
    List(Box<List>),
    /// A list of so many items, each of a type of its own.
    Tuple(Vec<Type>),
    /// An object with names that nobody knows beforehand.
    Map(Box<Type>),
    /// A schema that is a type of its own.
    Named(SchemaId),
    /// A value of that type, or null.
    Nullable(Box<Type>),
    /// Bytes as they are, as a body.
    Bytes,
    /// Bytes with a name and a media type, as a body or a part of one.
    File,
}

impl Type {
    /// The types that stand in it, but for that of a schema.
    pub fn parts(&self) -> &[Type] {
        match self {
            Type::List(list) => std::slice::from_ref(&list.item),
            Type::Tuple(items) => items,
            Type::Map(inner) | Type::Nullable(inner) => std::slice::from_ref(inner),
            _ => &[],
        }
    }

    /// The type without the permission to be null, and whether there was one.
    pub fn without_null(&self) -> (&Type, bool) {
        match self {
            Type::Nullable(inner) => (inner.without_null().0, true),
            other => (other, false),
        }
    }
}

/// A format of text that has a type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// A moment in time (RFC 3339).
    DateTime,
    /// A day (RFC 3339, `full-date`).
    Date,
    /// Bytes in base64 (RFC 4648, section 4).
    Base64,
}

/// The rules of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What its items look like.
    pub item: Type,
    /// The fewest items.
    pub min_items: u64,
    /// The most items.
    pub max_items: Option<u64>,
    /// Whether no two items may be equal.
    pub unique: bool,
}
