//! Operations as values: a request that can be checked, turned into an HTTP request, and
//! whose answer can be read, all without a client and without any I/O.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response as HttpResponse};

use crate::runtime::client::error::{DecodeError, Error, Failure};
use crate::runtime::client::request_context::{Context, Server};
use crate::runtime::client::security::Scheme;
use crate::runtime::json::decode::Decode;
use crate::runtime::request::builder::Builder;
use crate::runtime::response::body_reader::{self, Drift, Read, Reading};
use crate::runtime::response::typed_response::Response;
use crate::runtime::validation::validate::{At, Validate, Violations};

/// One call of the API, with everything that it sends.
pub trait Operation: Validate + Sized {
    /// The name of the operation in the description (`operationId`).
    const ID: &'static str;

    /// The HTTP method.
    const METHOD: Method;

    /// The media types of the bodies that can be read, as the header `Accept` has them.
    const ACCEPT: &'static str = "application/json";

    /// The secrets that prove who is calling: alternatives, each of which is a set of
    /// secrets that are needed together. Without any, nothing is asked for.
    const SECURITY: &'static [&'static [Scheme]] = &[];

    /// Where the operation is.
    const SERVER: Server = Server::Shared;

    /// The body of an answer that says that the call succeeded.
    type Success;

    /// The body that the API documents for errors.
    type Failure;

    /// Writes the values into a request; they have been checked before.
    fn write(&self, request: &mut Builder);

    /// The request, checked, with credentials: what a client sends.
    ///
    /// # Errors
    /// Every rule of the API that the request breaks.
    fn to_http(&self, context: &Context) -> Result<Request<Bytes>, Violations> {
        let mut found = Violations::default();
        self.check(&At::Root, &mut found);
        let access = context.access(Self::SECURITY, &mut found);
        let path = context.path(Self::SERVER, &mut found);
        found.into_result()?;
        let mut request = Builder::new(path);
        self.write(&mut request);
        request.finish(context, Self::METHOD, Self::ACCEPT, access)
    }

    /// Reads the answer.
    ///
    /// # Errors
    /// Where the API answered that the call failed, or the answer cannot be read.
    fn read(answer: Answer) -> Called<Self>;

    /// Reads the answer, tolerantly.
    ///
    /// # Errors
    /// Those of [`Operation::read`].
    fn parse(response: HttpResponse<Bytes>) -> Called<Self> {
        Self::read(Answer::new(response, Reading::Tolerant))
    }
}

/// An answer as it comes, and how it is to be read.
#[derive(Debug)]
pub struct Answer {
    response: HttpResponse<Bytes>,
    reading: Reading,
}

impl Answer {
    /// An answer that is to be read in this way.
    pub fn new(response: HttpResponse<Bytes>, reading: Reading) -> Self {
        Self { response, reading }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Reads a body of JSON of a call that succeeded. A status that is not one of those that
    /// are `documented` is a departure, unless none is named.
    ///
    /// # Errors
    /// Where the body does not fit the type; in strict reading, also where it breaks a rule,
    /// or the status is not documented.
    pub fn json<T: Decode + Validate, B>(
        self,
        documented: &[u16],
    ) -> Result<Response<T>, Error<B>> {
        self.success(documented, body_reader::json_body, |_, _, _| {})
    }

    /// Reads a body of JSON with rules that its type alone cannot check.
    ///
    /// # Errors
    /// Those of [`json`](Self::json).
    pub fn json_with<T: Decode + Validate, B>(
        self,
        documented: &[u16],
        check: Check<T>,
    ) -> Result<Response<T>, Error<B>> {
        self.success(documented, body_reader::json_body, check)
    }

    /// Reads a body of text of a call that succeeded.
    ///
    /// # Errors
    /// In strict reading, where the text is no UTF-8, or the status is not documented.
    pub fn text<B>(self, documented: &[u16]) -> Result<Response<String>, Error<B>> {
        self.success(documented, body_reader::text_body, |_, _, _| {})
    }

    /// Takes the body of a call that succeeded as it is.
    ///
    /// # Errors
    /// In strict reading, where the status is not documented.
    pub fn bytes<B>(self, documented: &[u16]) -> Result<Response<Bytes>, Error<B>> {
        self.success(documented, body_reader::bytes_body, |_, _, _| {})
    }

    /// Takes the answer to a call that succeeded, whose body is of no interest.
    ///
    /// # Errors
    /// In strict reading, where the status is not documented.
    pub fn empty<B>(self, documented: &[u16]) -> Result<Response<()>, Error<B>> {
        self.success(documented, |_, _| Ok(((), Vec::new())), |_, _, _| {})
    }

    /// Reads a body of JSON of a call that failed.
    pub fn failure_json<B: Decode>(self) -> Error<B> {
        self.failure(body_reader::json_body)
    }

    /// Reads a body of text of a call that failed.
    pub fn failure_text(self) -> Error<String> {
        self.failure(body_reader::text_body)
    }

    /// Takes the body of a call that failed as it is.
    pub fn failure_bytes(self) -> Error<Bytes> {
        self.failure(body_reader::bytes_body)
    }

    /// Takes the answer to a call that failed, for which no body is documented.
    pub fn failure_empty<B>(self) -> Error<B> {
        Error::Api(Box::new(Failure::new(self.response, None)))
    }

    pub(crate) fn success<T: Validate, B>(
        self,
        documented: &[u16],
        read: BodyReader<T>,
        check: Check<T>,
    ) -> Result<Response<T>, Error<B>> {
        let (body, mut drift) = match read(self.response.body(), self.reading) {
            Ok(read) => read,
            Err(drift) => return Err(Error::Decode(self.refused(drift))),
        };
        drift.extend(status_drift(self.status(), documented));
        let mut found = Violations::default();
        check(&body, &At::Root, &mut found);
        if self.reading == Reading::Strict {
            // Otherwise this is done when someone asks for it.
            body.check(&At::Root, &mut found);
        }
        drift.extend(body_reader::broken_rules(&found));
        if self.reading == Reading::Strict && !drift.is_empty() {
            return Err(Error::Decode(self.refused(drift.swap_remove(0))));
        }
        let (parts, _) = self.response.into_parts();
        Ok(Response {
            status: parts.status,
            headers: parts.headers,
            body,
            drift,
        })
    }

    /// The body is typed where it is the documented one, and kept as it came in any case.
    pub(crate) fn failure<B>(self, read: BodyReader<B>) -> Error<B> {
        let body = read(self.response.body(), Reading::Tolerant);
        let body = body.ok().map(|(body, _)| body);
        Error::Api(Box::new(Failure::new(self.response, body)))
    }

    #[cold]
    fn refused(self, drift: Drift) -> Box<DecodeError> {
        let message = format!("expected {}, got {}", drift.expected, drift.found);
        Box::new(DecodeError::new(self.response, drift.pointer, message))
    }
}

/// What checks the rules of a body.
pub type Check<T> = fn(&T, &At<'_>, &mut Violations);

/// How a body is read.
pub(crate) type BodyReader<T> = fn(&Bytes, Reading) -> Read<T>;

fn status_drift(status: u16, documented: &[u16]) -> Option<Drift> {
    if documented.is_empty() || documented.contains(&status) {
        return None;
    }
    let documented: Vec<_> = documented.iter().map(u16::to_string).collect();
    Some(Drift {
        pointer: String::new(),
        expected: format!("the status {}", documented.join(" or ")),
        found: format!("the status {status}"),
    })
}

/// What comes of a call: the answer, or why there is none.
pub type Called<O> = Result<Response<<O as Operation>::Success>, Error<<O as Operation>::Failure>>;

/// Makes the answer one of several that there can be. The variant comes first, so that it is
/// known what type a check of rules is about.
///
/// # Errors
/// Those that there are already.
pub fn variant<T, U, B>(
    variant: fn(T) -> U,
    called: Result<Response<T>, Error<B>>,
) -> Result<Response<U>, Error<B>> {
    called.map(|answer| answer.map(variant))
}
