//! What the values of keywords and of other fields look like.
//!
//! Imports nothing.

/// What OpenAPI calls an "Object".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
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
pub enum Shape {
    /// Any value. It is data, which is never checked.
    Any,
    /// A string that is only printed. Any other value in its place is ignored.
    Prose,
    /// A string, or another scalar that is read as one: `version: 1.0`.
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
    /// One of these strings; since OpenAPI 3.2 also one of the others.
    ChoiceSince3_2(&'static [&'static str], &'static [&'static str]),
    /// A list, and what its items look like.
    List(&'static Shape),
    /// An object whose keys are names, and the shape of its values.
    Map(Keys, &'static Shape),
    /// An object of that kind.
    Object(Kind),
    /// An object of that kind that is only printed. Any other value in its place is ignored.
    ProseObject(Kind),
    /// An object of that kind, or a Reference Object for one.
    Referable(Kind),
    /// A schema: an object, a reference, and since OpenAPI 3.1 a boolean.
    Schema,
    /// A schema, or a boolean in every version, as `additionalProperties` is.
    BooleanOrSchema,
    /// A schema for all items. In drafts of JSON Schema before 2020-12 it may be a list of
    /// schemas, one for each item, and some documents for 3.1 still use that.
    Items,
    /// A schema, or the names of other properties, as under `dependencies` in drafts of JSON
    /// Schema before 2019-09.
    Dependency,
    /// The name of a type; since OpenAPI 3.1 also `null`, or a list of names.
    Types,
    /// The name of a type in a list of them.
    TypeName,
    /// Whether the limit beside it is exclusive; since OpenAPI 3.1 a limit of its own.
    ExclusiveLimit,
}

/// The keys that a map may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// All.
    Any,
    /// All but the empty one. OpenAPI allows only letters, digits and `._-` ("Components
    /// Object"), but documents that break this rule can be read all the same.
    Component,
    /// Paths, which start with a slash ("Paths Object").
    Path,
    /// Status codes, ranges such as `4XX`, and `default` ("Responses Object").
    Status,
    /// Names of header fields (RFC 9110, section 5.1).
    Header,
    /// Methods of HTTP that no field of a Path Item Object has ("Path Item Object":
    /// `additionalOperations`).
    Method,
}

/// Shapes of the values of keywords.
impl Shape {
    /// A list of any values, which are data.
    pub const VALUES: Self = Self::List(&Self::Any);
    /// A list of strings, such as the names of properties.
    pub const TEXTS: Self = Self::List(&Self::Text);
    /// Lists of the names of properties by the name of a property.
    pub const NAMES_BY_NAME: Self = Self::Map(Keys::Any, &Self::TEXTS);
    /// A list of schemas.
    pub const SCHEMAS: Self = Self::List(&Self::Schema);
    /// Schemas by the name of a property, or by a pattern.
    pub const SCHEMAS_BY_NAME: Self = Self::Map(Keys::Any, &Self::Schema);
    /// Schemas or lists of names by the name of a property.
    pub const DEPENDENCIES: Self = Self::Map(Keys::Any, &Self::Dependency);
    /// A Discriminator Object.
    pub const DISCRIMINATOR: Self = Self::Object(Kind::Discriminator);
    /// An External Documentation Object.
    pub const EXTERNAL_DOCS: Self = Self::ProseObject(Kind::ExternalDocumentation);
    /// An XML Object.
    pub const XML: Self = Self::ProseObject(Kind::Xml);
}
