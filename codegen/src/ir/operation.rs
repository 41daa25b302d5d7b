//! Operations: what is sent, and what comes back.

use super::body::Body;
use super::docs::Docs;
use super::parameter::Parameter;
use super::response::Response;
use super::schema::Type;
use super::server::OperationServer;
use super::status::Status;

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the description, or one made of method and path.
    pub id: String,
    /// Where it stands in the description: `#/paths/~1pets/get`.
    pub origin: String,
    /// What is said about it.
    pub docs: Docs,
    /// The groups that the description puts it in.
    pub tags: Vec<String>,
    /// The HTTP method.
    pub method: Method,
    /// The path, segment by segment.
    pub path: Vec<Vec<Piece>>,
    /// The text that always stands in the query, such as `type=a`.
    pub query: Option<String>,
    /// The parameters: first those of the path, in its order, then the others, in that of
    /// the description.
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    pub body: Option<Body>,
    /// What can come back, in the order of the description.
    pub responses: Vec<Response>,
    /// How the caller proves who is calling: alternatives, each of which is a set of
    /// schemes, by their index, that are needed together. An empty set is nobody; without
    /// alternatives, nothing is asked for.
    pub security: Vec<Vec<usize>>,
    /// Where it is.
    pub server: OperationServer,
}

impl Operation {
    /// The responses that say that a call succeeded: those of a status `2xx`; where there is
    /// none, the one for all statuses that are not named, or else the redirections.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let kind = self.kind_of_success();
        self.responses
            .iter()
            .filter(move |response| Kind::of(response.status) == kind)
    }

    /// All other responses.
    pub fn failures(&self) -> impl Iterator<Item = &Response> {
        let kind = self.kind_of_success();
        self.responses
            .iter()
            .filter(move |response| Kind::of(response.status) != kind)
    }

    /// The media types of answers that are read, those of a success first.
    pub fn media_types(&self) -> Vec<&str> {
        let responses = self.successes().chain(self.failures());
        let mut media_types: Vec<&str> = Vec::new();
        for media_type in responses.flat_map(|response| &response.media_types) {
            if !media_types.contains(&media_type.as_str()) {
                media_types.push(media_type);
            }
        }
        media_types
    }

    fn kind_of_success(&self) -> Kind {
        let has = |kind| {
            let mut statuses = self.responses.iter().map(|response| response.status);
            statuses.any(|status| Kind::of(status) == kind)
        };
        let kinds = [Kind::Success, Kind::Default, Kind::Redirection];
        kinds
            .into_iter()
            .find(|kind| has(*kind))
            .unwrap_or(Kind::Success)
    }

    /// The types of everything that is sent.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        parameters.chain(self.body.iter().flat_map(Body::types))
    }

    /// The types of everything that comes back.
    pub fn received(&self) -> impl Iterator<Item = &Type> {
        self.responses.iter().flat_map(Response::types)
    }
}

/// What a status means.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Success,
    Redirection,
    Failure,
    Default,
}

impl Kind {
    fn of(status: Status) -> Self {
        let class = match status {
            Status::Code(code) => code / 100,
            Status::Range(class) => class.into(),
            Status::Default => return Self::Default,
        };
        match class {
            2 => Self::Success,
            3 => Self::Redirection,
            _ => Self::Failure,
        }
    }
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
