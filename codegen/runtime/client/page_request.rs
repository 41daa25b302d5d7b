//! The request of a page: that of the first page, with another URL.

use std::sync::OnceLock;

use bytes::Bytes;
use http::{Request, Uri};

use crate::runtime::client::operation::{CallResult, Operation};
use crate::runtime::client::page_url;
use crate::runtime::client::request_context::{RequestContext, Server};
use crate::runtime::client::security::{Requirements, Scheme};
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::path;
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::validation::violation::Violations;

/// Which page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// The first one.
    First,
    /// The page at this URL, to which the secrets in the query are added.
    Url(Uri),
    /// The page with this value of a query parameter.
    Parameter(&'static str, String),
}

/// The request of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageRequest<'p, O> {
    /// The request of the first page.
    pub(crate) first: &'p O,
    pub(crate) target: &'p Target,
    /// The URL of the page without secrets, once it has been made.
    pub(crate) url: &'p OnceLock<Uri>,
}

impl<O: Operation> Operation for PageRequest<'_, O> {
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
    const ACCEPT: &'static str = O::ACCEPT;
    const SECURITY: Requirements = O::SECURITY;
    const SERVER: Server = O::SERVER;
    type ResponseBody = O::ResponseBody;
    type ErrorBody = O::ErrorBody;

    fn write(&self, request: &mut RequestBuilder) {
        O::write(self.first, request);
    }

    fn prepare(&self, context: &RequestContext) -> Result<Request<Bytes>, Violations> {
        let mut request = self.first.prepare(context)?;
        let first = request.uri();
        let url = match self.target {
            Target::First => first.to_string(),
            Target::Url(url) => url.to_string(),
            Target::Parameter(name, value) => {
                let pair = page_url::pair(name, value);
                page_url::with_pair(&first.to_string(), name, Some(&pair))
            }
        };
        let secrets = secret_parameters(O::SECURITY);
        let with_secrets = secrets.fold(url.clone(), |url, name| {
            page_url::with_pair(&url, name, page_url::pair_in(first, name))
        });
        *request.uri_mut() = path::to_uri(with_secrets)?;
        let public = path::to_uri(without_secrets(url, O::SECURITY))?;
        // It is the same for each attempt.
        self.url.get_or_init(|| public);
        Ok(request)
    }

    fn decode(response: RawResponse) -> CallResult<Self> {
        O::decode(response)
    }
}

/// Returns a URL without the secrets in its query, which a server may repeat or not.
pub(crate) fn without_secrets(url: String, security: Requirements) -> String {
    secret_parameters(security).fold(url, |url, name| page_url::with_pair(&url, name, None))
}

/// Returns the query parameters in which secrets are sent.
fn secret_parameters(security: Requirements) -> impl Iterator<Item = &'static str> {
    let schemes = security.iter().copied().flatten();
    schemes.filter_map(|scheme| match scheme {
        Scheme::Query(name) => Some(*name),
        _ => None,
    })
}
