//! Requests: what an operation sends, put together part by part.
//!
//! What cannot be sent is noted as a violation, so that all of it is told and nothing is
//! sent then.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Request};
use percent_encoding::utf8_percent_encode;

use super::context::{self, Context};
use super::path::{Path, RESERVED};
use super::scalar::{Scalar, Values};
use super::security::Access;
use super::validate::{At, Violations};

/// A request that is being put together.
#[derive(Debug)]
pub struct Builder {
    path: Path,
    has_query: bool,
    headers: HeaderMap,
    cookies: String,
    body: Bytes,
    found: Violations,
}

impl Builder {
    pub(crate) fn new(path: Path) -> Self {
        Self {
            path,
            has_query: false,
            headers: HeaderMap::with_capacity(4),
            cookies: String::new(),
            body: Bytes::new(),
            found: Violations::default(),
        }
    }

    /// Appends a part of the path as it is.
    pub fn path(&mut self, text: &str) {
        self.path.literal(text);
    }

    /// Appends the value of a parameter to the path, encoded.
    pub fn segment(&mut self, value: &dyn Scalar) {
        self.path.value(&value.text());
    }

    /// Appends a text that is encoded already to the path.
    pub fn encoded_segment(&mut self, text: &str) {
        self.path.literal(text);
    }

    /// Appends the values of a parameter to the query, each under its name (OpenAPI 3.0.3,
    /// style `form`, exploded).
    pub fn query(&mut self, name: &str, values: &dyn Values) {
        values.each(&mut |text| {
            self.begin_query();
            self.path.value(name);
            self.path.literal("=");
            self.path.value(text);
        });
    }

    /// Appends a text that is encoded already to the query, such as `a=1&b=2`.
    pub fn encoded_query(&mut self, text: &str) {
        if !text.is_empty() {
            self.begin_query();
            self.path.literal(text);
        }
    }

    fn begin_query(&mut self) {
        self.path.literal(if self.has_query { "&" } else { "?" });
        self.has_query = true;
    }

    /// Sets a header; several values stand in one line (OpenAPI 3.0.3, style `simple`).
    pub fn header(&mut self, name: &'static str, values: &dyn Values) {
        let mut line: Option<String> = None;
        values.each(&mut |text| match &mut line {
            None => line = Some(text.to_owned()),
            Some(line) => {
                line.push(',');
                line.push_str(text);
            }
        });
        if let Some(line) = line {
            self.header_line(name, &line);
        }
    }

    /// Sets a header to a text.
    pub fn header_line(&mut self, name: &'static str, line: &str) {
        // What RFC 9110, section 5.5 lets a new header hold.
        let value = HeaderValue::from_str(line).ok();
        match (HeaderName::try_from(name), value) {
            (Ok(name), Some(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.violation(name, "header", "text of visible ASCII characters", line),
        }
    }

    /// Adds cookies of this name (OpenAPI 3.0.3, style `form`).
    pub fn cookie(&mut self, name: &str, values: &dyn Values) {
        values.each(&mut |text| {
            let value = utf8_percent_encode(text, RESERVED).to_string();
            self.encoded_cookie(name, &value);
        });
    }

    /// Adds a cookie whose value is encoded already.
    pub fn encoded_cookie(&mut self, name: &str, value: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(name);
        self.cookies.push('=');
        self.cookies.push_str(value);
    }

    /// Sets the body.
    pub fn body(&mut self, media_type: &str, body: impl Into<Bytes>) {
        self.body = body.into();
        match HeaderValue::from_str(media_type) {
            Ok(value) => {
                self.headers.insert(CONTENT_TYPE, value);
            }
            Err(_) => self.violation("body", "mediaType", "a media type", media_type),
        }
    }

    /// Notes something that cannot be sent.
    pub fn violation(
        &mut self,
        name: &str,
        keyword: &'static str,
        limit: impl std::fmt::Display,
        value: impl std::fmt::Debug,
    ) {
        self.found.push(&At::Name(name), keyword, limit, value);
    }

    /// The request.
    pub(crate) fn finish(
        mut self,
        context: &Context,
        method: Method,
        accept: &'static str,
        access: Access,
    ) -> Result<Request<Bytes>, Violations> {
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.header_line(COOKIE.as_str(), &cookies);
        }
        self.found.into_result()?;
        let mut request = Request::new(self.body);
        *request.method_mut() = method;
        *request.uri_mut() = context::uri(self.path.finish())?;
        let mut headers = self.headers;
        if !accept.is_empty() {
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
        }
        headers.insert(USER_AGENT, context.user_agent());
        *request.headers_mut() = headers;
        access.grant(request)
    }
}

/// The constructor of a request, its setters, and what checks its values. The struct stands
/// before each use.
///
/// An entry for each input has the way in which an argument becomes its value (`plain`,
/// `into`; `each` and `each_into` for the items of a list), the name on the wire, the type
/// of the argument, and behind `=>` what checks it. Those that the API requires come first;
/// of the others, a `list` is absent where it is empty.
macro_rules! inputs {
    (
        $name:ident {
            $($field:ident: $how:ident $wire:literal $type:ty $(=> $check:expr)?),* $(,)?
        } and {
            $($other:ident: $presence:ident $way:ident $key:literal $kind:ty $(=> $test:expr)?),*
            $(,)?
        }
    ) => {
        impl $name {
            /// A request with all that the API requires.
            #[allow(
                clippy::too_many_arguments,
                clippy::new_without_default,
                reason = "the API requires as many; those without any derive `Default`"
            )]
            pub fn new($($field: $crate::runtime::request::argument!($how $type)),*) -> Self {
                Self {
                    $($field: $crate::runtime::request::value!($how $field),)*
                    $($other: Default::default(),)*
                }
            }

            $(
                #[doc = concat!("Sets the field `", stringify!($other), "`, see there.")]
                #[must_use]
                pub fn $other(
                    mut self,
                    value: $crate::runtime::request::argument!($way $kind),
                ) -> Self {
                    let value = $crate::runtime::request::value!($way value);
                    self.$other = $crate::runtime::request::given!($presence value);
                    self
                }
            )*
        }

        impl $crate::runtime::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to check")]
            fn check(
                &self,
                _at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                $($(
                    let at = $crate::runtime::validate::At::Name($wire);
                    $crate::runtime::validate::required(&self.$field, &at, found, $check);
                )?)*
                $($(
                    let at = $crate::runtime::validate::At::Name($key);
                    $crate::runtime::validate::$presence(&self.$other, &at, found, $test);
                )?)*
            }
        }
    };
}
pub(crate) use inputs;

/// The type of an argument.
macro_rules! argument {
    (plain $type:ty) => { $type };
    (into $type:ty) => { impl Into<$type> };
    (each $type:ty) => { impl IntoIterator<Item = $type> };
    (each_into $type:ty) => { impl IntoIterator<Item = impl Into<$type>> };
}
pub(crate) use argument;

/// What becomes of an argument.
macro_rules! value {
    (plain $value:ident) => {
        $value
    };
    (into $value:ident) => {
        $value.into()
    };
    (each $value:ident) => {
        $value.into_iter().collect()
    };
    (each_into $value:ident) => {
        $value.into_iter().map(Into::into).collect()
    };
}
pub(crate) use value;

/// What a value that need not be there is stored as.
macro_rules! given {
    (optional $value:ident) => {
        Some($value)
    };
    (list $value:ident) => {
        $value
    };
}
pub(crate) use given;
