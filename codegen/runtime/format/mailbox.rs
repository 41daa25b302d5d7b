//! Email addresses: the grammar of RFC 5321, section 4.1.2, which RFC 6531 extends to more
//! characters.

/// Matches `Mailbox`: a local part in ASCII and `letters`, and a domain or an address in brackets.
pub fn is_mailbox(text: &str, letters: fn(char) -> bool, is_domain: fn(&str) -> bool) -> bool {
    let domain = match text.strip_prefix('"') {
        Some(rest) => after_quoted(rest, letters).and_then(|rest| rest.strip_prefix('@')),
        None => text
            .split_once('@')
            .filter(|(name, _)| name.split('.').all(|atom| is_atom(atom, letters)))
            .map(|(_, domain)| domain),
    };
    domain.is_some_and(|domain| match domain.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']').is_some_and(is_address),
        None => is_domain(domain),
    })
}

/// Matches `Atom`, of the characters of RFC 5322, section 3.2.3.
fn is_atom(text: &str, letters: fn(char) -> bool) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || letters(c))
}

/// Returns what follows the closing quotation mark of a `Quoted-string`.
fn after_quoted(text: &str, letters: fn(char) -> bool) -> Option<&str> {
    let mut chars = text.chars();
    loop {
        match chars.next()? {
            '"' => return Some(chars.as_str()),
            '\\' => {
                chars.next().filter(|c| (' '..='~').contains(c))?;
            }
            ' '..='~' => {}
            c if letters(c) => {}
            _ => return None,
        }
    }
}

/// Matches the content of an `address-literal` (RFC 5321, section 4.1.3).
fn is_address(text: &str) -> bool {
    match text.split_once(':') {
        None => is_dotted_quad(text),
        Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6") => {
            address.parse::<std::net::Ipv6Addr>().is_ok()
        }
        Some((tag, address)) => {
            let is_tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !tag.is_empty()
                && !tag.ends_with('-')
                && tag.bytes().all(is_tag)
                && !address.is_empty()
                && address
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && !b"[\\]".contains(&byte))
        }
    }
}

/// Matches four numbers up to 255, of up to three digits.
fn is_dotted_quad(text: &str) -> bool {
    let is_number = |part: &str| {
        part.len() <= 3
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse::<u8>().is_ok()
    };
    text.split('.').count() == 4 && text.split('.').all(is_number)
}
