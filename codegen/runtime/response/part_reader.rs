//! Multipart bodies whose parts have no names (RFC 2046, section 5.1): `multipart/mixed`,
//! `multipart/related` and the like.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::runtime::client::error::Error;
use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::request::media_type::has_content;
use crate::runtime::response::body_reader;
use crate::runtime::response::body_stream::{PartStream, Parts};
use crate::runtime::response::part_splitter::{Splitter, boundary};
use crate::runtime::response::raw_response::RawResponse;
use crate::runtime::response::received::{ReadResult, Received};
use crate::runtime::response::typed_response::Response;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// The media types of multipart bodies, of which servers use one for another.
const MEDIA_TYPES: &str = "multipart/*";

/// A part of a multipart body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part<T> {
    /// The headers of the part. Those that the document declares are read by the constants in the
    /// module `headers` of the crate, such as `headers::X_UNIT.read(&part.headers)`.
    pub headers: HeaderMap,
    /// The content as it was received.
    pub bytes: Bytes,
    /// The decoded content, or the deviation from the documented type.
    pub content: Result<T, Deviation>,
    /// The deviations that were found while the content was decoded.
    decoded: Drift,
}

/// Writes everything but the raw content, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("headers", &self.headers)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

impl<T> Part<T> {
    /// Returns the media type that the part states.
    pub fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Reads the content as JSON of another type, for a body whose parts differ.
    ///
    /// # Errors
    /// Returns an error if the content is not JSON, or if it does not match the type.
    pub fn json<U: Decode + Validate>(&self) -> ReadResult<U> {
        Received::from_json(&self.bytes)
    }

    /// Reads the content as parts, if the part is a multipart body itself.
    ///
    /// # Errors
    /// Returns an error if the media type of the part has no boundary, or if the content ends before
    /// its last part.
    pub fn parts<U: PartContent>(&self) -> Result<Vec<Part<U>>, Deviation> {
        let boundary = self.headers.get(CONTENT_TYPE).and_then(boundary);
        let (parts, _) = parts(&self.bytes, boundary, Decoding::Lenient.into())?;
        Ok(parts)
    }
}

impl<T: Validate> Part<T> {
    /// Returns every deviation of the content from the document, unless it could not be decoded:
    /// what does not match its type, and the constraints that it violates.
    pub fn drift(&self) -> Drift {
        match &self.content {
            Ok(content) => violation_drift::with_violations(&self.decoded, content),
            Err(_) => Drift::default(),
        }
    }
}

/// Validates the content, if it could be decoded.
impl<T: Validate> Validate for Part<T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        if let Ok(content) = &self.content {
            content.validate_at(at, found);
        }
    }
}

/// What the content of a part is decoded as: a type of the API, or bytes.
pub trait PartContent: Sized {
    /// Decodes the content of a part with these headers.
    ///
    /// # Errors
    /// Returns the deviation that it cannot be decoded for.
    fn decode_part(headers: &HeaderMap, bytes: &Bytes, reading: Reading) -> Decoded<Self>;
}

impl PartContent for Bytes {
    fn decode_part(_headers: &HeaderMap, bytes: &Bytes, _reading: Reading) -> Decoded<Self> {
        Ok((bytes.clone(), Drift::default()))
    }
}

/// Decodes JSON, or a text as a string: first what the media type of the part states. A number is
/// JSON, also as text.
impl<T: Decode> PartContent for T {
    fn decode_part(headers: &HeaderMap, bytes: &Bytes, reading: Reading) -> Decoded<Self> {
        let json = || body_reader::json(bytes, reading);
        if !has_content(headers, "text/*") || has_content(headers, "text/json") {
            return json();
        }
        let text = String::from_utf8_lossy(bytes);
        let text = body_reader::json(Value::from(text).to_string().as_bytes(), reading);
        match text {
            Ok((text, drift)) if drift.count() == 0 => Ok((text, drift)),
            text => json().or(text),
        }
    }
}

/// A part whose content is not decoded yet.
#[derive(Debug)]
pub struct RawPart {
    headers: HeaderMap,
    bytes: Bytes,
}

impl RawPart {
    /// Splits the headers of a part from its content. Lines that are not headers are ignored.
    fn new(part: &[u8]) -> Self {
        let mut headers = HeaderMap::new();
        let mut rest = part;
        let mut last: Option<(HeaderName, Vec<u8>)> = None;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, behind) = rest.split_at(end);
            rest = behind.get(1..).unwrap_or_default();
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if line.is_empty() {
                break;
            }
            match &mut last {
                // A long header goes on in the next line (RFC 5322, section 2.2.3).
                Some((_, value)) if line.starts_with(b" ") || line.starts_with(b"\t") => {
                    value.extend_from_slice(line);
                }
                _ => put(&mut headers, std::mem::replace(&mut last, header(line))),
            }
        }
        put(&mut headers, last);
        Self {
            headers,
            bytes: Bytes::copy_from_slice(rest),
        }
    }

    fn decode<T: PartContent>(self, reading: Reading) -> Part<T> {
        let (content, decoded) = match T::decode_part(&self.headers, &self.bytes, reading) {
            Ok((content, drift)) => (Ok(content), drift),
            Err(deviation) => (Err(deviation), Drift::default()),
        };
        Part {
            headers: self.headers,
            bytes: self.bytes,
            content,
            decoded,
        }
    }
}

/// Returns the name and the value of a line.
fn header(line: &[u8]) -> Option<(HeaderName, Vec<u8>)> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let (name, value) = line.split_at(colon);
    let name = HeaderName::from_bytes(name.trim_ascii()).ok()?;
    Some((name, value.get(1..)?.to_vec()))
}

fn put(headers: &mut HeaderMap, header: Option<(HeaderName, Vec<u8>)>) {
    let Some((name, value)) = header else { return };
    if let Ok(value) = HeaderValue::from_bytes(value.trim_ascii()) {
        headers.append(name, value);
    }
}

/// The parts of a body, each as soon as it is complete. A part whose content does not match the
/// document is returned as well; see [`Part::content`]. A body that ends before its last part is an
/// error.
pub type MultipartStream<B, T> = PartStream<B, BodyParts<T>>;

/// Splits a body into parts.
pub struct BodyParts<T> {
    splitter: Splitter,
    content: PhantomData<fn() -> T>,
}

impl<T> Default for BodyParts<T> {
    fn default() -> Self {
        Self {
            splitter: Splitter::default(),
            content: PhantomData,
        }
    }
}

impl<T> fmt::Debug for BodyParts<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BodyParts").field(&self.splitter).finish()
    }
}

impl<T: PartContent> Parts for BodyParts<T> {
    type Raw = RawPart;
    type Part = Part<T>;

    const MEDIA_TYPES: &'static str = MEDIA_TYPES;

    fn begin(&mut self, content_type: Option<&HeaderValue>) {
        self.splitter = Splitter::new(content_type.and_then(boundary));
    }

    fn fault(&self, is_end: bool) -> Option<&'static str> {
        self.splitter.fault(is_end)
    }

    fn split(&mut self, rest: &mut &[u8], is_end: bool) -> Option<RawPart> {
        self.splitter.next(rest, is_end).map(RawPart::new)
    }

    fn size(&self, part: Option<&RawPart>) -> usize {
        let headers = |part: &RawPart| -> usize {
            let headers = part.headers.iter();
            headers
                .map(|(name, value)| name.as_str().len() + value.len())
                .sum()
        };
        part.map_or(0, |part| headers(part) + part.bytes.len())
    }

    fn decode(part: RawPart) -> Part<T> {
        part.decode(Decoding::Lenient.into())
    }
}

impl RawResponse {
    /// Returns whether the body is multipart.
    pub fn has_parts(&self) -> bool {
        has_content(self.headers(), MEDIA_TYPES)
    }

    /// Returns the parts of a successful response.
    ///
    /// # Errors
    /// Returns an error if the body ends before its last part. In strict decoding, also if a part
    /// does not match its type or violates a constraint, or if the status code is not documented.
    pub fn parts<T: PartContent + Validate, B>(
        self,
        documented: &[u16],
    ) -> Result<Response<Vec<Part<T>>>, Error<B>> {
        let boundary = self.headers().get(CONTENT_TYPE).and_then(boundary);
        let decode = |body: &Bytes, reading: Reading| parts(body, boundary, reading);
        self.success(documented, decode, |_, _, _| {})
    }
}

fn parts<T: PartContent>(
    body: &Bytes,
    boundary: Option<Vec<u8>>,
    reading: Reading,
) -> Decoded<Vec<Part<T>>> {
    let (mut parts, mut drift) = (Vec::new(), Drift::default());
    let (mut splitter, mut rest) = (Splitter::new(boundary), body.as_ref());
    while let Some(part) = splitter.next(&mut rest, true) {
        let pointer = format!("/{}", parts.len());
        let part: Part<T> = RawPart::new(part).decode(reading);
        match &part.content {
            Ok(_) => drift.append(part.decoded.clone().within(&pointer)),
            Err(deviation) => {
                let deviation = deviation.clone().within(&pointer);
                if reading.decoding == Decoding::Strict {
                    return Err(deviation);
                }
                drift.push(deviation);
            }
        }
        parts.push(part);
    }
    match splitter.fault(true) {
        None => Ok((parts, drift)),
        Some(fault) => Err(Deviation::of_response("a multipart body", fault)),
    }
}
