import Simulation
import Testing

@testable import TextFormat

@Suite struct TimeFormatTests {
  let time = CivilTime(year: 2024, month: 5, day: 1, hour: 9, minute: 8, second: 7, nanosecond: 120_000_000)

  @Test(arguments: [
    ("%Y-%m-%d %H:%M:%S", "2024-05-01 09:08:07"), ("%a %b %e", "Wed May  1"), ("%_d|%-d|%5d", " 1|1|00001"),
    ("%N %3N %-N", "120000000 120 12"), ("%j %U %V %u %w %q", "122 17 18 3 3 2"), ("%I %l %p %P", "09  9 AM am"),
    ("%^a %#Z %10Z", "WED utc        UTC"), ("%z %:z %::z %:::z", "+0000 +00:00 +00:00:00 +00"), ("%s", "1714554487"),
    ("%c|%D|%T|%r", "Wed May  1 09:08:07 2024|05/01/24|09:08:07|09:08:07 AM"), ("%C %y %g %G", "20 24 24 2024"),
    ("%Q 100%", "%Q 100%"), ("%F %R%n%t%%", "2024-05-01 09:08\n\t%"),
  ])
  func `a format`(_ format: String, _ expected: String) {
    #expect(TimeFormat.text(format, time) == expected)
  }

  @Test func `summer time begins and ends`() {
    let zone = TimeZone("CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(zone.period(at: 1_711_846_799).name == "CET")
    #expect(zone.period(at: 1_711_846_800) == .init(name: "CEST", offset: 7200))
    #expect(zone.period(at: 1_729_990_799).name == "CEST")
    #expect(zone.period(at: 1_729_990_800).name == "CET")
    #expect(zone.seconds(of: CivilTime(year: 2024, month: 7, day: 1)) == 1_719_784_800)
    #expect(TimeZone("Nowhere/Land").period(at: 0).offset == 0)
  }
}
