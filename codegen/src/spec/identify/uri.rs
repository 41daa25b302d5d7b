//! Base URIs, and the resolution of URI references against them (RFC 3986, section 5).
//!
//! Imports nothing.

use fluent_uri::Uri;
use fluent_uri::UriRef;
use fluent_uri::pct_enc::EString;
use fluent_uri::pct_enc::encoder::Path;

/// The field of an OpenAPI Object that states its base URI (OpenAPI 3.2, "OpenAPI Object").
pub(in crate::spec) const SELF: &str = "$self";

/// The length of the longest URI that is resolved, which keeps many of them short. Real ones have less.
const LONGEST: usize = 2000;

/// The scheme of what has only a path below the root of the description.
const LOCAL: &str = "description:///";

/// An absolute URI without a fragment, in its normal form (RFC 3986, section 6.2.2).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct BaseUri(String);

impl BaseUri {
    /// The URI of a file, given its URL, or its path below the root of the description.
    pub(super) fn of_file(location: &str) -> Option<Self> {
        if location.contains("://") {
            return Self::absolute(location);
        }
        let mut path = EString::<Path>::new();
        path.encode_str::<Path>(location);
        Self::absolute(&format!("{LOCAL}{path}"))
    }

    fn absolute(text: &str) -> Option<Self> {
        let uri = Uri::parse(text).ok()?;
        Self::normal(uri.normalize().strip_fragment().as_str())
    }

    fn normal(uri: &str) -> Option<Self> {
        (uri.len() <= LONGEST).then(|| Self(uri.to_owned()))
    }

    /// The URI that a reference without a fragment means; none if it is not a URI reference, or if
    /// this URI cannot be the base of one with a path, such as that of a `urn:`.
    pub(super) fn resolve(&self, reference: &str) -> Option<Self> {
        let reference = UriRef::parse(reference).ok()?;
        let base = Uri::parse(self.0.as_str()).ok()?;
        let uri = reference.resolve_against(&base).ok()?;
        Self::normal(uri.normalize().strip_fragment().as_str())
    }

    /// The URI as a reference in the file with this base URI: a path from there if both are below
    /// the root of the description, and otherwise an absolute URI.
    pub(super) fn from(&self, base: &Self) -> String {
        let levels = base.0.strip_prefix(LOCAL).map(|it| it.matches('/').count());
        match (self.0.strip_prefix(LOCAL), levels) {
            (Some(path), Some(levels)) => format!("{}{path}", "../".repeat(levels)),
            _ => self.0.clone(),
        }
    }

    /// The URI as a reference at the root of the description: a path below it, or an absolute URI.
    pub(super) fn as_reference(&self) -> &str {
        self.0.strip_prefix(LOCAL).unwrap_or(&self.0)
    }
}
