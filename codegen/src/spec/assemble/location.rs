//! Where a text of a description is: a path below the root of the description, or a URL.
//!
//! References are resolved as RFC 3986, section 5 requires, except that a path that leads out of
//! the root is an error instead of being cut. Imports `diag`.

use crate::diag::Code;
use std::fmt;

/// The reason why a text is not available.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// [`Code::REF_MISSING`] if there is no such text, [`Code::REF_EXTERNAL`] if it must not be
    /// read.
    pub code: Code,
    /// What is said of the reference: "leads to …", "is …".
    pub message: String,
    /// The cure.
    pub help: Option<String>,
}

/// The path of a text below the root of the description, or its URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Scheme and authority of a URL: `https://example.com`.
    origin: Option<String>,
    /// The path, decoded and without a slash at its start.
    path: String,
}

impl Location {
    /// The location of a text below the root of the description.
    pub fn below_root(path: &str) -> Self {
        Self {
            origin: None,
            path: path.to_owned(),
        }
    }

    /// The path below the root of the description; none of a URL.
    pub fn path(&self) -> Option<&str> {
        self.origin.is_none().then_some(&self.path)
    }

    /// The path below a folder or URL that ends with a slash, if it is there.
    pub fn below<'l>(&'l self, folder: &Self) -> Option<&'l str> {
        let is_same = self.origin == folder.origin;
        self.path.strip_prefix(&folder.path).filter(|_| is_same)
    }

    /// The location as that of a folder, for [`below`](Self::below).
    #[must_use]
    pub fn as_folder(mut self) -> Self {
        if !self.path.is_empty() && !self.path.ends_with('/') {
            self.path.push('/');
        }
        self
    }

    /// The location of a path below the folder that this location is in.
    pub(super) fn beside(&self, path: &str) -> Self {
        let folder = self.folder();
        Self {
            path: format!("{}{path}", folder.path),
            ..folder
        }
    }

    /// The folder that the location is in.
    pub(super) fn folder(&self) -> Self {
        let end = self.path.rfind('/').map_or(0, |slash| slash + 1);
        Self {
            origin: self.origin.clone(),
            path: self.path.get(..end).unwrap_or_default().to_owned(),
        }
    }

    /// The segments of the path, the last one without the extension of a file.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.path.split('/').filter(|it| !it.is_empty()).collect();
        if let Some(last) = names.last_mut() {
            *last = match last.rsplit_once('.') {
                Some((stem, _)) if !stem.is_empty() => stem,
                _ => last,
            };
        }
        names
    }

    /// The location of a URI reference without its fragment, which this location is the base of.
    pub(super) fn resolve(&self, reference: &str) -> Result<Self, Refusal> {
        let reference = reference.split('?').next().unwrap_or_default();
        if let Some((scheme, rest)) = scheme_of(reference) {
            return absolute(reference, scheme, rest);
        }
        let (origin, path) = match (reference.strip_prefix("//"), &self.origin) {
            (Some(rest), Some(origin)) => {
                let scheme = origin.split(':').next().unwrap_or_default();
                return absolute(reference, scheme, &format!("//{rest}"));
            }
            (Some(_), None) => return Err(refused("names another host")),
            (None, origin) => (origin.clone(), reference),
        };
        let folder = match path.starts_with('/') {
            true if origin.is_none() => return Err(is_absolute()),
            true => String::new(),
            false => self.folder().path,
        };
        let path = joined(&folder, path, origin.is_some())?;
        Ok(Self { origin, path })
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(origin) if self.path.is_empty() => f.write_str(origin),
            Some(origin) => write!(f, "{origin}/{}", self.path),
            None => f.write_str(&self.path),
        }
    }
}

/// The location of a URL (RFC 3986, section 3).
///
/// # Errors
/// If the text is not a URL, or that of a file.
pub fn url(text: &str) -> Result<Location, Refusal> {
    match scheme_of(text) {
        Some((scheme, rest)) if rest.starts_with("//") => absolute(text, scheme, rest),
        _ => Err(refused("is not a URL")),
    }
}

/// The scheme of an absolute URI, and what follows its colon (RFC 3986, section 3.1).
fn scheme_of(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_scheme.then_some((scheme, rest))
}

fn absolute(text: &str, scheme: &str, rest: &str) -> Result<Location, Refusal> {
    // A scheme of one letter is the drive of a path on Windows.
    if scheme.len() == 1 || scheme.eq_ignore_ascii_case("file") {
        return Err(is_absolute());
    }
    let Some(rest) = rest.strip_prefix("//") else {
        return Ok(Location {
            origin: Some(text.to_owned()),
            path: String::new(),
        });
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let origin = format!("{scheme}://{host}").to_ascii_lowercase();
    Ok(Location {
        origin: Some(origin),
        path: joined("", path, true)?,
    })
}

/// A folder and a path below it as one path, decoded and without dots (RFC 3986, section 5.2.4).
fn joined(folder: &str, path: &str, is_url: bool) -> Result<String, Refusal> {
    let mut parts: Vec<String> = Vec::new();
    let inside = folder.split('/').filter(|part| !part.is_empty());
    parts.extend(inside.map(str::to_owned));
    let mut levels = 0;
    for segment in path.split('/') {
        match decoded(segment)? {
            part if part == ".." => match parts.pop() {
                None if !is_url => levels += 1,
                _ => {}
            },
            part if part.is_empty() || part == "." => {}
            part => parts.push(part),
        }
    }
    match levels {
        0 => Ok(parts.join("/")),
        _ => Err(outside(levels)),
    }
}

/// A segment of a path without percent-encoding (RFC 3986, section 2.1). What is not a valid
/// encoding stays as it is, since file names with a bare `%` exist.
fn decoded(segment: &str) -> Result<String, Refusal> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let code = match (first, others) {
            (b'%', [high, low, ..]) => digit(high).zip(digit(low)),
            _ => None,
        };
        let byte = code.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        bytes.push(byte.unwrap_or(*first));
        let length = if byte.is_some() { 3 } else { 1 };
        rest = rest.get(length..).unwrap_or_default();
    }
    let text = String::from_utf8(bytes).unwrap_or_else(|_| segment.to_owned());
    match text.contains(['/', '\\', '\0']) {
        true => Err(refused("has a slash or a backslash inside of a segment")
            .cure("write `/` between the names of folders, and files without such characters")),
        false => Ok(text),
    }
}

impl Refusal {
    fn cure(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }
}

fn refused(message: &str) -> Refusal {
    Refusal {
        code: Code::REF_EXTERNAL,
        message: message.to_owned(),
        help: None,
    }
}

fn is_absolute() -> Refusal {
    refused("is an absolute path, which is not read")
        .cure("write the path from the file that has the reference: `../schemas/pet.yaml`")
}

fn outside(levels: usize) -> Refusal {
    let above = match levels {
        1 => "the one above the present root".to_owned(),
        _ => format!("the one {levels} levels above the present root"),
    };
    let help = format!(
        "pass `--root DIR` with a folder that has all files of the description: at least {above}, \
         which is that of the document by default"
    );
    refused("leads out of the folder of the description").cure(&help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(base: &str, reference: &str, expected: &str) {
        let base = url(base).unwrap_or_else(|_| Location::below_root(base));
        let found = match base.resolve(reference) {
            Ok(location) => location.to_string(),
            Err(refusal) => format!("! {}", refusal.message),
        };
        assert_eq!(found, expected, "{reference}");
    }

    #[test]
    fn paths_are_resolved_from_the_file_that_refers() {
        check("api/a.yaml", "b.yaml", "api/b.yaml");
        check("api/a.yaml", "./x/../b.yaml", "api/b.yaml");
        check("api/a.yaml", "../b.yaml", "b.yaml");
        check("api/a.yaml", "b%20c/%C3%A9.yaml?raw=1", "api/b c/é.yaml");
        check("a.yaml", "100%.yaml", "100%.yaml");
    }

    #[test]
    fn what_leads_out_is_refused() {
        let out = "! leads out of the folder of the description";
        check("a.yaml", "../b.yaml", out);
        check("api/a.yaml", "../../api/b.yaml", out);
        check("a.yaml", "%2e%2e/b.yaml", out);
        let slash = "! has a slash or a backslash inside of a segment";
        check("a.yaml", "..%2fb.yaml", slash);
        check("a.yaml", "..\\b.yaml", slash);
        let absolute = "! is an absolute path, which is not read";
        for path in ["/etc/passwd", "file:///etc/passwd", "C:/a.yaml"] {
            check("a.yaml", path, absolute);
        }
        check("a.yaml", "//host/a.yaml", "! names another host");
    }

    #[test]
    fn urls_are_resolved_as_such() {
        let base = "https://Example.com/v1/api/a.yaml";
        check(base, "b.yaml", "https://example.com/v1/api/b.yaml");
        check(base, "/b.yaml", "https://example.com/b.yaml");
        check(base, "../../../b.yaml", "https://example.com/b.yaml");
        check(base, "//other/b.yaml", "https://other/b.yaml");
        check("a.yaml", "https://other", "https://other");
        check("a.yaml", "urn:x:y", "urn:x:y");
    }

    #[test]
    fn a_location_has_names_and_a_folder() {
        let at = Location::below_root("a/b.c/user.schema.yaml");
        assert_eq!(at.names(), ["a", "b.c", "user.schema"]);
        assert_eq!(at.folder().to_string(), "a/b.c/");
        assert_eq!(at.beside("x").to_string(), "a/b.c/x");
        assert_eq!(
            at.below(&Location::below_root("a/")),
            Some("b.c/user.schema.yaml")
        );
        assert_eq!(Location::below_root(".yaml").names(), [".yaml"]);
    }
}
