//! In which order the functions of a module stand: beside each other what is alike.
//!
//! gzip finds what was said within the last 32 KB, and a module is twenty times as long. A compiler leaves functions
//! where it met them; beside those they share most with, they zip 3 to 4 % smaller. wasm-opt sorts functions by name,
//! so here they only get names.

use std::collections::BTreeMap;

/// So many bytes in a row are compared.
const SHARD: usize = 4;

/// Shards that stand in more functions than this tell nothing.
const COMMON: usize = 600;

/// Likeness to so many functions before counts.
const BEFORE: usize = 6;

/// The module with a section of names that sort its functions by likeness; `None` where it is no module.
pub(super) fn named(module: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(module.get(8..)?);
    let (mut imported, mut bodies) = (0, Vec::new());
    while !reader.0.is_empty() {
        let section = reader.byte()?;
        let mut content = Reader(reader.sized()?);
        match section {
            2 => imported = content.imported_functions()?,
            10 => {
                for _ in 0..content.number()? {
                    bodies.push(content.sized()?);
                }
            }
            _ => {}
        }
    }
    let mut ranks = vec![0; bodies.len()];
    for (rank, at) in by_likeness(&bodies).into_iter().enumerate() {
        *ranks.get_mut(at)? = rank;
    }
    let mut names = number(ranks.len());
    for (at, rank) in ranks.iter().enumerate() {
        names.extend(number(imported + at));
        names.extend(sized(format!("{rank:06}").as_bytes()));
    }
    let mut content = sized(b"name");
    content.push(1);
    content.extend(sized(&names));
    Some([module, &[0], &sized(&content)].concat())
}

/// Begins with the longest, and goes on with what shares most with the last few, rare shards counting more.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of shards and functions stay far below what a float holds"
)]
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (at, body) in bodies.iter().enumerate() {
        for shard in body.windows(SHARD) {
            let holders = holders.entry(shard).or_default();
            if holders.last() != Some(&at) {
                holders.push(at);
            }
        }
    }
    let telling = holders.into_values();
    let telling: Vec<Vec<usize>> = telling
        .filter(|holders| (2..=COMMON).contains(&holders.len()))
        .collect();
    let mut shards_of = vec![Vec::new(); bodies.len()];
    for holders in &telling {
        for &at in holders {
            shards_of[at].push(holders);
        }
    }
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    while !left.is_empty() {
        let mut shared = vec![0.0; bodies.len()];
        for &before in order.iter().rev().take(BEFORE) {
            for holders in &shards_of[before] {
                let weight = (holders.len() as f64).sqrt().recip();
                holders.iter().for_each(|&at| shared[at] += weight);
            }
        }
        // A long function shares more with any other, and is not the more like it.
        let likeness = |at: usize| shared[at] / (shards_of[at].len() as f64 + 60.0).powf(0.6);
        let next = (0..left.len()).max_by(|&a, &b| {
            let (a, b) = (left[a], left[b]);
            let by_length = || bodies[a].len().cmp(&bodies[b].len());
            likeness(a).total_cmp(&likeness(b)).then_with(by_length)
        });
        order.extend(next.map(|next| left.swap_remove(next)));
    }
    order
}

/// What is left to be read.
struct Reader<'m>(&'m [u8]);

impl<'m> Reader<'m> {
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*byte)
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    /// Bytes behind their number.
    fn sized(&mut self) -> Option<&'m [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn imported_functions(&mut self) -> Option<usize> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            self.sized()?;
            self.sized()?;
            match self.byte()? {
                0 => {
                    self.number()?;
                    functions += 1;
                }
                // Tables and memories have limits, which a module for browsers makes itself; a global has its type.
                3 => {
                    self.byte()?;
                    self.byte()?;
                }
                _ => return None,
            }
        }
        Some(functions)
    }
}

fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 127).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 128);
    }
}

fn sized(content: &[u8]) -> Vec<u8> {
    let mut bytes = number(content.len());
    bytes.extend(content);
    bytes
}

#[cfg(test)]
mod tests {
    use super::{by_likeness, named};

    #[test]
    fn what_is_alike_stands_together() {
        let bodies: [&[u8]; 4] = [b"abcdefgh12345", b"zyxwvuts", b"--abcdefgh", b"zyxwvut"];
        assert_eq!(by_likeness(&bodies), [0, 2, 1, 3]);
        assert!(by_likeness(&[]).is_empty());
    }

    #[test]
    fn functions_are_named_behind_those_imported() {
        let module = [
            &b"\0asm\x01\0\0\0"[..],
            b"\x02\x07\x01\x01a\x01b\0\0",
            b"\x0a\x09\x02\x02\0\x0b\x04\0\x01\x01\x0b",
        ];
        let named = named(&module.concat()).expect("a module");
        let added = b"\x00\x18\x04name\x01\x11\x02\x01\x06000001\x02\x06000000";
        assert!(named.ends_with(added), "{named:?}");
        assert_eq!(super::named(b"\0asm\x01\0\0\0\x0a"), None);
    }
}
