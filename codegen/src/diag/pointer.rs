//! JSON pointers (RFC 6901): one type that is cheap to extend while a document is walked, and
//! one that is text.
//!
//! Imports nothing.

use std::fmt;
use std::rc::Rc;

/// The path from the root of a document to a value.
///
/// Extending it costs one small allocation and shares the rest; the text is only built for a
/// diagnostic or for the origin of a type.
#[derive(Clone, Debug, Default)]
pub struct Pointer<'d>(Option<Rc<Link<'d>>>);

#[derive(Debug)]
struct Link<'d> {
    parent: Pointer<'d>,
    segment: Segment<'d>,
}

#[derive(Debug)]
enum Segment<'d> {
    Key(&'d str),
    Index(usize),
}

impl<'d> Pointer<'d> {
    /// The pointer of the value under `key`.
    #[must_use]
    pub fn key(&self, key: &'d str) -> Self {
        self.with(Segment::Key(key))
    }

    /// The pointer of the item at `index`.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Segment::Index(index))
    }

    fn with(&self, segment: Segment<'d>) -> Self {
        Self(Some(Rc::new(Link {
            parent: self.clone(),
            segment,
        })))
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(link) = &self.0 else { return Ok(()) };
        link.parent.fmt(f)?;
        match link.segment {
            Segment::Key(key) => write_segment(f, key),
            Segment::Index(index) => write!(f, "/{index}"),
        }
    }
}

/// A JSON pointer as text, without the leading `#`: `/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonPointer(String);

impl JsonPointer {
    /// A pointer from a text that is escaped already (`~0` for `~`, `~1` for `/`).
    pub fn from_escaped(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, such as `/paths/~1pets/get`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The unescaped segments, from the root.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer of a value inside of this one, by its escaped pointer from here.
    #[must_use]
    pub fn join(&self, rest: &str) -> Self {
        Self(format!("{}{rest}", self.0))
    }

    /// The pointer of the value under `key`.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = self.0.clone();
        // Writing to a string cannot fail.
        let _ = write_segment(&mut text, key);
        Self(text)
    }
}

impl From<&Pointer<'_>> for JsonPointer {
    fn from(pointer: &Pointer<'_>) -> Self {
        Self(pointer.to_string())
    }
}

impl From<JsonPointer> for String {
    fn from(pointer: JsonPointer) -> Self {
        pointer.0
    }
}

impl fmt::Display for JsonPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

fn write_segment(out: &mut impl fmt::Write, key: &str) -> fmt::Result {
    out.write_char('/')?;
    for part in key.split_inclusive(['~', '/']) {
        match (part.strip_suffix('~'), part.strip_suffix('/')) {
            (Some(plain), _) => write!(out, "{plain}~0")?,
            (_, Some(plain)) => write!(out, "{plain}~1")?,
            _ => out.write_str(part)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_escaped_and_unescaped() {
        let root = Pointer::default();
        let pointer = root.key("paths").key("/a~b").index(3);
        assert_eq!(pointer.to_string(), "/paths/~1a~0b/3");
        let text = JsonPointer::from(&pointer);
        assert_eq!(text.segments().collect::<Vec<_>>(), ["paths", "/a~b", "3"]);
        assert_eq!(text.to_string(), "#/paths/~1a~0b/3");
    }

    #[test]
    fn the_root_is_the_empty_pointer() {
        let text = JsonPointer::from(&Pointer::default());
        assert_eq!(text.as_str(), "");
        assert_eq!(text.segments().count(), 0);
    }
}
