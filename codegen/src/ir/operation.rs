//! Operations: what is sent, and what comes back.

use super::schema::{Docs, Type};

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the description, or one made of method and path.
    pub id: String,
    /// Where it stands in the description: `#/paths/~1pets/get`.
    pub origin: String,
    /// What is said about it.
    pub docs: Docs,
    /// The HTTP method.
    pub method: Method,
    /// The path, segment by segment.
    pub path: Vec<Vec<Piece>>,
    /// The parameters of the path, in the order of the path.
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    pub body: Option<Body>,
    /// The answer to a call that succeeded.
    pub success: Success,
    /// The JSON body of an answer that says that the call failed, where one is documented.
    pub failure: Option<Type>,
    /// What is said about the answers, by status: `200`, `default`.
    pub answers: Vec<(String, String)>,
    /// The headers of answers that are documented.
    pub headers: Vec<Header>,
    /// How the caller proves who is calling.
    pub authentication: Authentication,
}

/// An HTTP method (RFC 9110, section 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say all")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
        }
    }
}

/// A part of a path's segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Literal(String),
    /// The value of a parameter, by its index.
    Parameter(usize),
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// What its value looks like: one with a single text.
    pub ty: Type,
}

/// What is sent as the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// `application/x-www-form-urlencoded`
    Form {
        /// The fields, in the order in which they are sent.
        fields: Vec<FormField>,
    },
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// The key on the wire.
    pub name: String,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value looks like: one with a single text, or a list of such, whose items
    /// are sent under the same key.
    pub ty: Type,
}

/// The answer to a call that succeeded.
#[derive(Clone, Debug, PartialEq)]
pub struct Success {
    /// Its status.
    pub status: u16,
    /// Its JSON body; none where it is of no interest.
    pub body: Option<Type>,
}

/// A header of answers that is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub description: Option<String>,
}

/// How the caller proves who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authentication {
    /// Not at all.
    None,
    /// HTTP Basic (RFC 7617).
    Basic,
    /// HTTP Basic, or not at all.
    OptionalBasic,
}
