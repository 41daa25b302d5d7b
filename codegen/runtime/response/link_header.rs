//! The header `Link` (RFC 8288, section 3).

use http::HeaderMap;
use http::header::LINK;

/// Returns the target of the link to the next page: the one with the relation `next`. A link of
/// another context, by the parameter `anchor`, is not about this list.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let fields = headers.get_all(LINK).iter();
    let mut fields = fields.map(|field| String::from_utf8_lossy(field.as_bytes()));
    fields.find_map(|field| next_in(&field))
}

fn next_in(field: &str) -> Option<String> {
    let mut rest = field;
    while let Some((_, link)) = rest.split_once('<') {
        let (target, parameters) = link.split_once('>')?;
        let (mut is_next, mut is_elsewhere) = (None, false);
        rest = parameters;
        while let Some((name, value, behind)) = parameter(rest) {
            match &*name.to_ascii_lowercase() {
                // Only the first one counts (section 3.3).
                "rel" => is_next = is_next.or(Some(has_next(&value))),
                "anchor" => is_elsewhere = true,
                _ => {}
            }
            rest = behind;
        }
        if is_next == Some(true) && !is_elsewhere {
            return Some(target.trim().to_owned());
        }
    }
    None
}

/// Returns whether one of these relations is `next`.
fn has_next(relations: &str) -> bool {
    let mut relations = relations.split_ascii_whitespace();
    relations.any(|relation| relation.eq_ignore_ascii_case("next"))
}

/// Returns the name and the value of the next parameter of a link, and what is behind it.
fn parameter(text: &str) -> Option<(&str, String, &str)> {
    let text = text.trim_start_matches([' ', '\t', ';']);
    let end = text.find(['=', ';', ',']).unwrap_or(text.len());
    let (name, behind) = text.split_at_checked(end)?;
    let name = name.trim();
    if name.is_empty() {
        return None;
    }
    let Some(value) = behind.strip_prefix('=') else {
        return Some((name, String::new(), behind));
    };
    let value = value.trim_start_matches([' ', '\t']);
    match value.strip_prefix('"') {
        Some(quoted) => {
            let (value, behind) = unquoted(quoted);
            Some((name, value, behind))
        }
        None => {
            let end = value.find([';', ',']).unwrap_or(value.len());
            let (value, behind) = value.split_at_checked(end)?;
            Some((name, value.trim().to_owned(), behind))
        }
    }
}

/// Returns the text of a quoted string behind its first quotation mark (RFC 9110, section 5.6.4),
/// and what is behind it.
fn unquoted(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => text.extend(characters.next()),
            _ => text.push(character),
        }
    }
    (text, characters.as_str())
}
