package org.jishen.submission;

import java.util.EnumSet;
import java.util.Set;

/** Where money comes from. */
public enum FundSource {
  /** Not a source: the total, a cost item. */
  NONE,
  /** 财政拨款, 财政资金小计, with or without levels below it. */
  FISCAL,
  /** 中央财政资金, 中央补助. */
  CENTRAL,
  /** 省级财政资金, 自治区补助. */
  PROVINCE,
  /** 市级财政资金. */
  CITY,
  /** 县(区)级财政资金, 市县(区)财政资金. */
  COUNTY,
  /** 上级财政资金: a level above the one that files. */
  UPPER,
  /** 本级财政资金. */
  LOCAL,
  /** 一般公共预算拨款, printed beside 政府性基金. */
  GENERAL,
  /** 政府性基金. */
  GOVERNMENT_FUND,
  /** 国有资本经营预算. */
  STATE_CAPITAL,
  /** 财政专户管理资金. */
  SPECIAL_ACCOUNT,
  /** 单位资金, 单位自筹, 自有资金. */
  SELF,
  /** 上年结转. */
  CARRY_OVER,
  /** 其他资金. */
  OTHER;

  private static final Set<FundSource> LEVELS =
      EnumSet.of(CENTRAL, PROVINCE, CITY, COUNTY, UPPER, LOCAL);

  /** It names a level of government. */
  public boolean level() {
    return LEVELS.contains(this);
  }
}
