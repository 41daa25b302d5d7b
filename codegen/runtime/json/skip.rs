//! The end of a value, of which nothing is built.

use crate::runtime::json::scan;

/// The reason why a text is not JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fault {
    /// The offset.
    pub(crate) at: usize,
    /// What the text lacks there.
    pub(crate) expected: &'static str,
}

impl Fault {
    /// Creates the fault of a text that was not read in time.
    pub(crate) fn too_late(at: usize) -> Self {
        let expected = "an earlier end";
        Self { at, expected }
    }
}

/// What a value may contain besides what the grammar of JSON (RFC 8259) demands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limits {
    /// Everything: strings that are not Unicode, numbers of any size, any depth.
    None,
    /// What a type can hold, up to this depth.
    Depth(usize),
}

/// Returns the end of the value at `from`.
pub(crate) fn value_end(text: &str, from: usize, limits: Limits) -> Result<usize, Fault> {
    let mut at = from;
    // What closes the arrays and objects that contain the next value.
    let mut open = Vec::new();
    loop {
        at = scan::space_end(text.as_bytes(), at);
        let bytes = text.as_bytes();
        match bytes.get(at) {
            Some(b'[') => {
                open.push(b']');
                at = scan::space_end(bytes, at + 1);
                if bytes.get(at) != Some(&b']') {
                    check_depth(open.len(), at, limits)?;
                    continue;
                }
            }
            Some(b'{') => {
                open.push(b'}');
                at = scan::space_end(bytes, at + 1);
                if bytes.get(at) != Some(&b'}') {
                    check_depth(open.len(), at, limits)?;
                    at = name_end(text, at, limits)?;
                    continue;
                }
            }
            Some(b'"') => at = string_end(text, at, limits)?,
            _ => at = scalar_end(text, at, limits)?,
        }
        loop {
            let Some(close) = open.last() else {
                return Ok(at);
            };
            at = scan::space_end(bytes, at);
            match bytes.get(at) {
                Some(byte) if byte == close => {
                    open.pop();
                    at += 1;
                }
                Some(b',') if *close == b'}' => {
                    at = name_end(text, scan::space_end(bytes, at + 1), limits)?;
                    break;
                }
                Some(b',') => {
                    at += 1;
                    break;
                }
                _ => return fault(at, "`,` or the end of the array or object"),
            }
        }
    }
}

fn fault<T>(at: usize, expected: &'static str) -> Result<T, Fault> {
    Err(Fault { at, expected })
}

fn check_depth(depth: usize, at: usize, limits: Limits) -> Result<(), Fault> {
    match limits {
        Limits::Depth(most) if depth > most => fault(at, "at most 127 levels"),
        Limits::Depth(_) | Limits::None => Ok(()),
    }
}

/// Returns the end of the name of a property with its colon.
fn name_end(text: &str, at: usize, limits: Limits) -> Result<usize, Fault> {
    if text.as_bytes().get(at) != Some(&b'"') {
        return fault(at, "a property name");
    }
    let end = string_end(text, at, limits)?;
    let colon = scan::space_end(text.as_bytes(), end);
    match text.as_bytes().get(colon) {
        Some(b':') => Ok(colon + 1),
        _ => fault(colon, "`:`"),
    }
}

fn string_end(text: &str, at: usize, limits: Limits) -> Result<usize, Fault> {
    let Some(end) = scan::string_end(text.as_bytes(), at + 1) else {
        return fault(at, "a string");
    };
    let is_unicode = || {
        let raw = text.get(at + 1..end.at).unwrap_or_default();
        scan::unescaped(raw).1
    };
    match limits {
        Limits::Depth(_) if end.has_escape && !is_unicode() => fault(at, "a pair of surrogates"),
        Limits::Depth(_) | Limits::None => Ok(end.at + 1),
    }
}

fn scalar_end(text: &str, at: usize, limits: Limits) -> Result<usize, Fault> {
    let rest = text.get(at..).unwrap_or_default();
    let literal = match rest.as_bytes().first() {
        Some(b'n') => "null",
        Some(b't') => "true",
        Some(b'f') => "false",
        _ => "",
    };
    if !literal.is_empty() && rest.starts_with(literal) {
        return Ok(at + literal.len());
    }
    let Some(end) = scan::number_end(text.as_bytes(), at) else {
        return fault(at, "a value");
    };
    let is_finite = || {
        let number: Option<f64> = text.get(at..end).and_then(|number| number.parse().ok());
        number.is_some_and(f64::is_finite)
    };
    match limits {
        Limits::Depth(_) if !is_finite() => fault(at, "a number of 64 bits"),
        Limits::Depth(_) | Limits::None => Ok(end),
    }
}
