//! Operations as values: requests that can be validated and converted into HTTP requests, and
//! whose responses can be decoded, without a client and without I/O.

use bytes::Bytes;
use http::{Request, Response as HttpResponse};

use crate::runtime::client::error::Error;
use crate::runtime::client::request_context::{RequestContext, Server};
use crate::runtime::client::security::Requirements;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::upload::Upload;
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::response::typed_response::Response;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Shown, Violations};

/// A request of an operation, with all the values that it sends.
pub trait Operation: Sized {
    /// The `operationId` of the operation.
    const ID: &'static str;

    /// The HTTP method, as it is sent.
    const METHOD: &'static str;

    /// The path, with the names of parameters in braces.
    const PATH: &'static str;

    /// The media types of response bodies that can be decoded, as the value of the header `Accept`.
    const ACCEPT: &'static str = "application/json";

    /// The security requirements; by default, those that the document states for all operations. If
    /// the list is empty, no credentials are sent.
    const SECURITY: Requirements = crate::client::SECURITY;

    /// The names of the values that contain secrets (`format: password`): parameters, form fields,
    /// parts of a body and their headers, and response headers; `body` for a request body, and
    /// `response` for a response body. If there are any, the body of an error response is not shown.
    const SECRETS: &'static [&'static str] = &[];

    /// The server of the operation.
    const SERVER: Server = Server::Shared;

    /// The decoded body of a successful response.
    type ResponseBody: Send + 'static;

    /// The decoded body of an error response.
    type ErrorBody: Send + 'static;

    /// Writes the values into a request, which validates them.
    fn write(&self, request: &mut RequestBuilder);

    /// Validates the request.
    ///
    /// # Errors
    /// Returns every violation, each with the name of the parameter or a location in the body.
    fn validate(&self) -> Result<(), Violations> {
        let mut request = RequestBuilder::validating(Self::SECRETS);
        self.write(&mut request);
        request.validated()
    }

    /// Validates the request, and converts it into an HTTP request with credentials. A body that
    /// is read while it is sent is read into memory.
    ///
    /// # Errors
    /// Returns every violation of the request, or one for a body that cannot be read.
    fn to_http(&self, context: &RequestContext) -> Result<Request<Bytes>, Violations> {
        let mut request = self.prepare(context)?;
        if let Some(upload) = request.extensions_mut().remove::<Upload>() {
            *request.body_mut() = upload.read().map_err(|error| {
                let mut found = Violations::default();
                let limit = format_args!("a body that can be read ({})", error.cause());
                found.push(
                    &Location::Name("body"),
                    "file",
                    limit,
                    Shown("one that cannot"),
                );
                found
            })?;
        }
        Ok(request)
    }

    /// Validates the request, and converts it into an HTTP request with credentials. If the body is
    /// read while it is sent, it is empty here, and an [`Upload`] is among the extensions.
    ///
    /// # Errors
    /// Returns every violation of the request.
    fn prepare(&self, context: &RequestContext) -> Result<Request<Bytes>, Violations> {
        let mut found = Violations::default();
        let path = context.path(Self::SERVER, &mut found);
        let mut request = RequestBuilder::new(path, found)
            .unchecked(context.unchecked())
            .with_secrets(Self::SECRETS);
        self.write(&mut request);
        let secrets = context.secrets(Self::SECURITY, request.violations());
        request.finish(context, Self::METHOD, Self::ACCEPT, secrets)
    }

    /// Decodes a response.
    ///
    /// # Errors
    /// Returns an error if the response is an error response, or if it cannot be decoded.
    fn decode(response: RawResponse) -> CallResult<Self>;

    /// Decodes an HTTP response leniently.
    ///
    /// # Errors
    /// Returns the errors of [`Operation::decode`].
    fn parse(response: HttpResponse<Bytes>) -> CallResult<Self> {
        Self::decode(RawResponse::new(response, Decoding::Lenient))
    }
}

/// The result of a call.
pub type CallResult<O> =
    Result<Response<<O as Operation>::ResponseBody>, Error<<O as Operation>::ErrorBody>>;

/// A request can be sent without being consumed.
impl<O: Operation> Operation for &O {
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
    const ACCEPT: &'static str = O::ACCEPT;
    const SECURITY: Requirements = O::SECURITY;
    const SECRETS: &'static [&'static str] = O::SECRETS;
    const SERVER: Server = O::SERVER;
    type ResponseBody = O::ResponseBody;
    type ErrorBody = O::ErrorBody;

    fn write(&self, request: &mut RequestBuilder) {
        O::write(self, request);
    }

    fn decode(response: RawResponse) -> CallResult<Self> {
        O::decode(response)
    }
}
