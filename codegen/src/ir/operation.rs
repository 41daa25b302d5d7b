//! Operations: a request and its responses.
//!
//! Imports `body`, `docs`, `pagination`, `parameter`, `response`, `security`, `server`, `types`.

use indexmap::IndexSet;

use super::body::Body;
use super::docs::Docs;
use super::pagination::Pagination;
use super::parameter::{Parameter, QueryString};
use super::response::{Response, Status};
use super::security::OperationSecurity;
use super::server::OperationServer;
use super::types::Type;

/// One operation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Operation {
    /// Its `operationId`, or one made of method and path.
    pub id: String,
    /// Its location in the document: `#/paths/~1pets/get`.
    pub origin: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its tags.
    pub tags: Vec<String>,
    /// The tags around the first one, the outermost first (OpenAPI 3.2, Tag Object: `parent`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parents: Vec<String>,
    /// The HTTP method, as it is sent (RFC 9110, section 9).
    pub method: String,
    /// The path, segment by segment.
    pub path: Vec<Vec<Piece>>,
    /// The fixed part of the query, such as `type=a`.
    pub query: Option<String>,
    /// The parameters: first those of the path, in its order, then the others, in the order
    /// of the document.
    pub parameters: Vec<Parameter>,
    /// The value that is the whole query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_string: Option<QueryString>,
    /// The request body.
    pub body: Option<Body>,
    /// The documented responses, in the order of the document.
    pub responses: Vec<Response>,
    /// The credentials that it requires.
    pub security: OperationSecurity,
    /// The server that it is sent to.
    pub server: OperationServer,
    /// How the list that it returns is divided into pages, if it is.
    pub pagination: Option<Pagination>,
}

impl Operation {
    /// The group that it belongs to: its first tag or, without a tag, the first segment of its path
    /// that names something. If that is the name of the operation, as in `/sendMessage`, it has no
    /// group, which would be one of a single operation. This depends on nothing but the operation.
    pub fn group(&self) -> Option<&str> {
        let tag = self.tags.first().map(String::as_str);
        tag.or_else(|| {
            let mut segments = self.path.iter().filter_map(|pieces| match &pieces[..] {
                [Piece::Literal(text)] => Some(text.as_str()),
                _ => None,
            });
            let first = segments.find(|text| !is_version(text));
            first.filter(|text| !letters(text).eq(letters(&self.id)))
        })
    }

    /// The groups that it is in, the outermost first: the tags around its own, and its own group.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.parents.iter().map(String::as_str).chain(self.group())
    }

    /// The responses of a successful call: those with a status `2xx`; if there is none, the
    /// default response, or else the redirections.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses_that_succeed(true)
    }

    /// All other responses.
    pub fn failures(&self) -> impl Iterator<Item = &Response> {
        self.responses_that_succeed(false)
    }

    fn responses_that_succeed(&self, succeed: bool) -> impl Iterator<Item = &Response> {
        let kinds = self.responses.iter().map(|it| Kind::of(it.status));
        let kinds = kinds.filter(|kind| *kind != Kind::Failure);
        let success = kinds.min().unwrap_or(Kind::Success);
        let responses = self.responses.iter();
        responses.filter(move |it| (Kind::of(it.status) == success) == succeed)
    }

    /// The media types of responses that are decoded, those of successes first.
    pub fn media_types(&self) -> Vec<&str> {
        let responses = self.successes().chain(self.failures());
        let media_types = responses.flat_map(|response| &response.media_types);
        let distinct: IndexSet<_> = media_types.map(String::as_str).collect();
        distinct.into_iter().collect()
    }

    /// The types of everything that a request contains.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let parameters = parameters.chain(self.query_string.iter().map(|query| &query.ty));
        parameters.chain(self.body.iter().flat_map(Body::types))
    }

    /// The types of everything that a response contains.
    pub fn received(&self) -> impl Iterator<Item = &Type> {
        self.responses.iter().flat_map(Response::types)
    }
}

/// The letters and digits of a name, in lower case.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// Whether a segment says as little as `v1`, `v2.1`, `2010-04-01` or `api`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']).unwrap_or(segment);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || ".-_".contains(c));
    is_number || segment.is_empty() || segment == "api"
}

/// What a status code means, in the order of preference for the success of an operation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Success,
    Default,
    Redirection,
    Failure,
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

/// A piece of a path segment.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Piece {
    /// Literal text.
    Literal(String),
    /// The value of a parameter, by its index.
    Parameter(usize),
}

/// The words of a tag. In tags such as `Accounts > Users`, signs separate words.
pub fn words_of_tag(tag: &str) -> String {
    tag.replace(['>', '»', '›', '|'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{operation, response};

    fn statuses<'a>(responses: impl Iterator<Item = &'a Response>) -> Vec<Status> {
        responses.map(|response| response.status).collect()
    }

    #[test]
    fn the_best_kind_of_response_is_the_success() {
        use Status::{Code, Default, Range};
        for (all, successes) in [
            (
                &[Default, Code(302), Code(204), Range(2), Code(404)][..],
                &[Code(204), Range(2)][..],
            ),
            (&[Default, Code(302), Code(404)], &[Default]),
            (&[Code(404), Code(302), Range(3)], &[Code(302), Range(3)]),
            (&[Code(404), Code(101)], &[]),
        ] {
            let mut operation = operation("a");
            for status in all {
                operation.responses.push(response(*status, Vec::new()));
            }
            assert_eq!(statuses(operation.successes()), successes, "{all:?}");
            let failures = all.iter().filter(|status| !successes.contains(status));
            let failures: Vec<_> = failures.copied().collect();
            assert_eq!(statuses(operation.failures()), failures, "{all:?}");
        }
    }

    #[test]
    fn the_group_is_that_of_the_tag_or_of_the_path() {
        let segment = |text: &str| vec![Piece::Literal(text.to_owned())];
        let mut operation = operation("a");
        operation.path = vec![vec![Piece::Parameter(0)], segment("v1")];
        assert_eq!(operation.group(), None);
        operation.path.push(segment("pets"));
        operation.path.push(segment("toys"));
        assert_eq!(operation.group(), Some("pets"));
        operation.id = "Pets_".to_owned();
        assert_eq!(operation.group(), None);
        operation.tags = vec!["Pet shop".to_owned(), "other".to_owned()];
        assert_eq!(operation.group(), Some("Pet shop"));
    }

    #[test]
    fn versions_name_nothing() {
        for version in ["v1", "V2", "v2.1", "2010-04-01", "1", "api", ""] {
            assert!(is_version(version), "{version}");
        }
        for name in ["version", "v", "pets", "v1beta1", "3d"] {
            assert!(!is_version(name), "{name}");
        }
    }

    #[test]
    fn media_types_of_successes_come_first_and_once() {
        let mut operation = operation("a");
        for (status, names) in [
            (404, &["text/plain", "application/json"][..]),
            (200, &["application/json", "text/csv"]),
        ] {
            let names = names.iter().map(|name| (*name).to_owned());
            operation.responses.push(Response {
                media_types: names.collect(),
                ..response(Status::Code(status), Vec::new())
            });
        }
        let expected = ["application/json", "text/csv", "text/plain"];
        assert_eq!(operation.media_types(), expected);
    }
}
