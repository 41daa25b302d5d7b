//! References: following a `$ref` to the value that it points at.
//!
//! Imports `diag` alone. The rules are those of the Reference Object (OpenAPI 3.0.3), of
//! JSON pointers (RFC 6901), and of their form in the fragment of a URI (RFC 6901,
//! section 6; RFC 3986, section 2.1). Nothing outside the document is ever opened.

use super::words::{nearest, quoted};
use super::{Cursor, Node};
use crate::diag::{Code, Diagnostic, Diagnostics, Pointer};

/// How many references may stand in a row before a value comes. Enough for every honest
/// document, and the bound that ends a cycle.
pub(super) const LONGEST_CHAIN: usize = 20;

/// Finds what references point at.
#[derive(Clone, Copy, Debug)]
pub struct Resolver<'d> {
    root: &'d Node,
    /// Whether to look for what a broken reference may have been meant to be.
    advising: bool,
}

/// The `$ref` of a Reference Object, where the value is one.
///
/// Whether a reference may stand at this place is for the caller to know: below
/// `properties`, or inside an example, `$ref` is a name like any other.
pub fn reference_of<'d>(cursor: &Cursor<'d>) -> Option<Cursor<'d>> {
    cursor.get("$ref")
}

impl<'d> Resolver<'d> {
    /// A resolver for the document with this root.
    pub fn new(root: &'d Node) -> Self {
        Self {
            root,
            advising: true,
        }
    }

    /// A resolver that gives no advice: for documents with very many faults, where that
    /// would take long.
    pub(super) fn terse(root: &'d Node) -> Self {
        Self {
            root,
            advising: false,
        }
    }

    /// The value itself, or where it is a reference, the value that the chain of
    /// references ends at, with its own pointer. None after a fault, which is told at
    /// the `$ref` that has it.
    pub fn resolve(&self, cursor: Cursor<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        let Some(first) = reference_of(&cursor) else {
            return Some(cursor);
        };
        let mut reference = first.clone();
        for _ in 0..LONGEST_CHAIN {
            let target = self.target(&reference, found)?;
            match reference_of(&target) {
                Some(next) => reference = next,
                None => return Some(target),
            }
        }
        found.push(endless(&first));
        None
    }

    /// The value that one `$ref` points at, which may be a reference again.
    pub fn target(&self, reference: &Cursor<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        let Some(text) = reference.node.as_str() else {
            let message = format!("`$ref` must be a string, but is {}", reference.node.kind());
            found.push(Diagnostic::new(Code::REF_SYNTAX, &reference.at, message));
            return None;
        };
        self.find(text, &reference.at, found)
    }

    /// The value that a reference points at, given as a text that stands at `at`, such as
    /// an entry of a discriminator's mapping.
    pub fn find(&self, text: &str, at: &Pointer<'d>, found: &Diagnostics) -> Option<Cursor<'d>> {
        let target = segments(text).and_then(|segments| self.walk(&segments));
        target
            .map_err(|fault| found.push(self.advise(fault, text).diagnostic(at)))
            .ok()
    }

    /// Goes from the root along the segments of a JSON pointer.
    fn walk(&self, segments: &[String]) -> Result<Cursor<'d>, Fault> {
        let mut cursor = Cursor::root(self.root);
        for segment in segments {
            cursor = step(&cursor, segment)?;
        }
        Ok(cursor)
    }

    fn advise(&self, fault: Fault, text: &str) -> Fault {
        let guess = self.advising.then(|| self.guess(text)).flatten();
        match guess {
            Some(guess) => fault.help(format!("did you mean {}?", quoted(&guess))),
            None => fault,
        }
    }

    /// Guesses what a broken reference was meant to be: misspelt, `#components/schemas/A`,
    /// or `A` alone. A guess that points at something is a good guess.
    fn guess(&self, text: &str) -> Option<String> {
        let meant = match text.strip_prefix('#') {
            Some(rest) => format!("#/{}", rest.trim_start_matches('/')),
            None => format!("#/components/schemas/{text}"),
        };
        let mut cursor = Cursor::root(self.root);
        for segment in segments(&meant).ok()? {
            let names = cursor.node.as_map()?.keys().map(String::as_str);
            cursor = match cursor.get(&segment) {
                Some(value) => value,
                None => cursor.get(nearest(&segment, names)?)?,
            };
        }
        Some(format!("#{}", cursor.at))
    }
}

/// Why a reference cannot be followed.
pub(super) struct Fault {
    code: Code,
    message: String,
    help: Option<String>,
}

impl Fault {
    fn new(code: Code, message: String) -> Self {
        Self {
            code,
            message,
            help: None,
        }
    }

    fn help(mut self, help: String) -> Self {
        self.help = Some(help);
        self
    }

    fn diagnostic(self, at: &Pointer<'_>) -> Diagnostic {
        Diagnostic {
            help: self.help,
            ..Diagnostic::new(self.code, at, self.message)
        }
    }
}

/// The fault of a reference that never comes to a value.
pub(super) fn endless(reference: &Cursor<'_>) -> Diagnostic {
    let message = "this reference leads to references only, never to a value";
    Diagnostic::new(Code::REF_CYCLE, &reference.at, message)
}

/// The unescaped segments of the JSON pointer in a reference's fragment.
pub(super) fn segments(text: &str) -> Result<Vec<String>, Fault> {
    let Some(fragment) = text.strip_prefix('#') else {
        return Err(outside(text));
    };
    let malformed = |why: &str| Fault::new(Code::REF_SYNTAX, format!("{} {why}", quoted(text)));
    let pointer = percent_decoded(fragment)
        .ok_or_else(|| malformed("has a `%` that is not followed by the code of a character"))?;
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(malformed("is no JSON pointer: a `/` must follow the `#`"));
    }
    pointer
        .split('/')
        .skip(1)
        .map(|segment| unescaped(segment).ok_or(segment))
        .collect::<Result<_, _>>()
        .map_err(|_| malformed("has a `~` that is neither `~0` nor `~1`"))
}

/// The fault of a reference that does not start with `#`.
fn outside(text: &str) -> Fault {
    if text.is_empty() {
        return Fault::new(
            Code::REF_SYNTAX,
            "an empty reference points at nothing".into(),
        );
    }
    let message = format!("{} leads out of the document", quoted(text));
    Fault::new(Code::REF_EXTERNAL, message)
}

/// Turns `%41` into `A` (RFC 3986, section 2.1); none where that is impossible.
fn percent_decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.as_bytes().split_at_checked(2)?;
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let [high, low] = code else { return None };
        bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
        bytes.extend_from_slice(rest);
    }
    String::from_utf8(bytes).ok()
}

/// Turns `~1` into `/` and `~0` into `~` (RFC 6901, section 4); none where a `~` is
/// followed by anything else.
fn unescaped(segment: &str) -> Option<String> {
    let mut parts = segment.split('~');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (c, rest) = match part.strip_prefix('0') {
            Some(rest) => ('~', rest),
            None => ('/', part.strip_prefix('1')?),
        };
        out.push(c);
        out.push_str(rest);
    }
    Some(out)
}

/// One step of a JSON pointer (RFC 6901, section 4).
fn step<'d>(from: &Cursor<'d>, segment: &str) -> Result<Cursor<'d>, Fault> {
    match from.node {
        Node::Map(_) => {
            let value = from.get(segment);
            value.ok_or_else(|| missing(from, segment, "has no such field"))
        }
        Node::List(_) if segment == "-" => {
            Err(missing(from, segment, "has nothing after its last item"))
        }
        Node::List(items) => {
            let digits = segment.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || segment.is_empty() || (segment.len() > 1 && segment.starts_with('0')) {
                return Err(missing(
                    from,
                    segment,
                    "is a list, and its items are counted 0, 1, 2, …",
                ));
            }
            let index = segment.parse::<usize>().ok();
            let item = index.and_then(|index| Some((index, items.get(index)?)));
            let (index, node) = item.ok_or_else(|| {
                missing(
                    from,
                    segment,
                    &format!("has {} items, counted from 0", items.len()),
                )
            })?;
            Ok(Cursor {
                node,
                at: from.at.index(index),
            })
        }
        other => Err(missing(from, segment, &format!("is {}", other.kind()))),
    }
}

fn missing(from: &Cursor<'_>, segment: &str, why: &str) -> Fault {
    let place = quoted(&format!("#{}", from.at));
    let message = format!(
        "the reference points at nothing: {place} {why}: {}",
        quoted(segment)
    );
    Fault::new(Code::REF_MISSING, message)
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    /// Follows the reference under `start`: the pointer of what it leads to, or the fault.
    fn follow(text: &str) -> Result<String, Diagnostic> {
        let root = document(text);
        let found = Diagnostics::default();
        let start = Cursor::root(&root).get("start").unwrap();
        let target = Resolver::new(&root).resolve(start, &found);
        match (target, found.into_vec().pop()) {
            (Some(target), None) => Ok(target.at.to_string()),
            (None, Some(fault)) => Err(fault),
            both => panic!("either a value or a fault, not {both:?}"),
        }
    }

    fn start(reference: &str) -> String {
        format!(
            r#"{{"start": {{"$ref": {reference:?}}}, "a": {{"~1": 1, "/": 2, "b c": [{{}}, 5]}},
            "components": {{"schemas": {{"Webhook": {{}}}}}}}}"#
        )
    }

    #[test]
    fn pointers_are_decoded_in_the_order_of_rfc_6901() {
        let target = |reference: &str| follow(&start(reference)).unwrap();
        assert_eq!(target("#/a/~01"), "/a/~01");
        assert_eq!(target("#/a/~1"), "/a/~1");
        assert_eq!(target("#/a/b%20c/0"), "/a/b c/0");
        assert_eq!(target("#%2Fa"), "/a");
        assert_eq!(target("#"), "");
    }

    #[test]
    fn each_fault_has_its_code() {
        let code = |reference: &str| follow(&start(reference)).unwrap_err().code;
        assert_eq!(code(""), Code::REF_SYNTAX);
        assert_eq!(code("#a"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/~2"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/%2"), Code::REF_SYNTAX);
        assert_eq!(code("#/a/%ff"), Code::REF_SYNTAX);
        assert_eq!(code("B"), Code::REF_EXTERNAL);
        assert_eq!(code("file:///etc/passwd#/A"), Code::REF_EXTERNAL);
        for index in ["-", "00", "2", "99999999999999999999", "", "+1"] {
            assert_eq!(
                code(&format!("#/a/b c/{index}")),
                Code::REF_MISSING,
                "{index}"
            );
        }
        assert_eq!(code("#/a/b c/1/d"), Code::REF_MISSING);
    }

    #[test]
    fn the_nearest_name_is_offered() {
        let fault = follow(&start("#/components/schemas/Wehbook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
        let fault = follow(&start("#components/schemas/Webhook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
        let fault = follow(&start("Webhook")).unwrap_err();
        assert_eq!(
            fault.help.unwrap(),
            "did you mean `#/components/schemas/Webhook`?"
        );
    }

    #[test]
    fn chains_end_at_a_value_and_cycles_at_a_fault() {
        let chain =
            r##"{"start": {"$ref": "#/a"}, "a": {"$ref": "#/b"}, "b": {"type": "string"}}"##;
        assert_eq!(follow(chain).unwrap(), "/b");
        let cycle = r##"{"start": {"$ref": "#/a"}, "a": {"$ref": "#/start"}}"##;
        let fault = follow(cycle).unwrap_err();
        assert_eq!(
            (fault.code, fault.pointer.as_str()),
            (Code::REF_CYCLE, "/start/$ref")
        );
        let no_text = follow(r##"{"start": {"$ref": 5}}"##).unwrap_err();
        assert_eq!(
            (no_text.code, no_text.pointer.as_str()),
            (Code::REF_SYNTAX, "/start/$ref")
        );
    }
}
